using System.Collections.Generic;
using System.Linq;

namespace Rncp.Noyau;

/// <summary>
/// The one evaluator of rules: it serves the decisions of applications and the examples that the generator runs. A
/// condition that cannot be settled is unknown, with what would settle it; it is never false for want of a fact.
/// </summary>
internal static class Evaluateur
{
    internal const int NiveauDuBaccalaureat = 4;

    /// <summary>The value of a condition: unknown only when a fact, or a person, can still tell.</summary>
    internal static Resultat Evaluer(Condition condition, Faits faits, int le)
    {
        var resultat = ParParties(condition, faits, le);
        return resultat.FaitManquant ? resultat.Accorder(Completer(condition, faits, le)) : resultat;
    }

    /// <summary>The values that a condition can take once the missing facts are given, one of each.</summary>
    internal static IReadOnlyList<Resultat> Possibles(Condition condition, Faits faits, int le)
    {
        var resultat = ParParties(condition, faits, le);
        return resultat.FaitManquant
            ? [.. Completer(condition, faits, le).GroupBy(un => un.Verite).Select(groupe => groupe.First())]
            : [resultat];
    }

    private static IReadOnlyList<Resultat> Completer(Condition condition, Faits faits, int le) =>
        [.. new Completions(condition, faits).Toutes().Select(complets => ParParties(condition, complets, le))];

    /// <summary>The value from those of the parts, each on its own.</summary>
    private static Resultat ParParties(Condition condition, Faits faits, int le) => condition switch
    {
        Condition.Toutes toutes => Resultat.Toutes(condition, [.. toutes.Parties.Select(partie => ParParties(partie, faits, le))]),
        Condition.UneDe uneDe => Resultat.UneDe(condition, [.. uneDe.Parties.Select(partie => ParParties(partie, faits, le))]),
        Condition.Niveau niveau => Titres(condition, faits, niveau.Requis, titre => AuNiveau(titre, niveau)),
        Condition.Baccalaureat => Titres(condition, faits, NiveauDuBaccalaureat, EstBaccalaureat),
        Condition.Experience experience => Experience(experience, faits, le),
        _ => throw new System.InvalidOperationException($"No evaluation of {condition.GetType().Name}."),
    };

    /// <summary>One title is enough; a title that is not listed may be of the level.</summary>
    private static Resultat Titres(Condition condition, Faits faits, int niveau, System.Func<TitreConnu, Verite> juger)
    {
        var verite = Verite.Faux;
        var manque = faits.AutresTitres >= niveau;
        foreach (var titre in faits.PlusHaut is null ? faits.Titres : faits.Titres.Append(faits.PlusHaut))
        {
            var jugement = juger(titre);
            if (jugement > verite) verite = jugement;
            manque |= jugement == Verite.Inconnu && !titre.AComparer;
        }
        return new Resultat(condition, verite == Verite.Faux && manque ? Verite.Inconnu : verite, manque, []);
    }

    internal static Verite AuNiveau(TitreConnu titre, Condition.Niveau niveau) =>
        titre.Max < niveau.Requis || (niveau.Exactement && titre.Min > niveau.Requis) ? Verite.Faux
        : titre.Min >= niveau.Requis && (!niveau.Exactement || titre.Max == niveau.Requis) ? Verite.Vrai
        : Verite.Inconnu;

    internal static Verite EstBaccalaureat(TitreConnu titre) =>
        titre.Baccalaureat is { } oui ? (oui ? Verite.Vrai : Verite.Faux)
        : titre.Min <= NiveauDuBaccalaureat && titre.Max >= NiveauDuBaccalaureat ? Verite.Inconnu
        : Verite.Faux;

    private static Resultat Experience(Condition.Experience condition, Faits faits, int le)
    {
        var certaines = new List<ExperienceConnue>();
        var aApprecier = new List<ExperienceConnue>();
        var inconnues = new List<ExperienceConnue>();
        foreach (var experience in faits.Experiences)
        {
            if (experience.Justifiee == Verite.Faux || (condition.Professionnelle && !experience.Professionnelle)) continue;
            var compte = experience.Secteur is ExperienceConnue.ToutSecteur || (experience.Secteur is not null && condition.Secteurs.Contains(experience.Secteur));
            if (!compte && experience.Secteur is not null && !experience.SecteurVoisin) continue;
            if (experience.Justifiee == Verite.Inconnu || (experience.Secteur is null && !experience.SecteurVoisin)) inconnues.Add(experience);
            else if (!compte) aApprecier.Add(experience);
            else certaines.Add(experience);
        }

        Durees.Verdict Juger(params IEnumerable<ExperienceConnue>[] listes) => Durees.Juger(condition, listes.SelectMany(liste => liste), le);
        var sur = Juger(certaines);
        var apprecie = aApprecier.Count == 0 ? sur : Juger(certaines, aApprecier);
        var renseigne = !faits.ExperiencesCompletes ? Durees.Verdict.Suffisante : inconnues.Count == 0 ? sur : Juger(certaines, inconnues);
        var tout = !faits.ExperiencesCompletes ? Durees.Verdict.Suffisante : inconnues.Count == 0 ? apprecie : Juger(certaines, aApprecier, inconnues);

        var verite = sur == Durees.Verdict.Suffisante ? Verite.Vrai : tout == Durees.Verdict.Insuffisante ? Verite.Faux : Verite.Inconnu;
        return new Resultat(condition, verite, renseigne != sur || tout != apprecie, []);
    }
}
