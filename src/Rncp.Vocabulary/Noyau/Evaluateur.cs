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

    internal static Resultat Evaluer(Condition condition, Faits faits, int le) => condition switch
    {
        Condition.Toutes toutes => Resultat.Toutes(condition, [.. toutes.Parties.Select(partie => Evaluer(partie, faits, le))]),
        Condition.UneDe uneDe => Resultat.UneDe(condition, [.. uneDe.Parties.Select(partie => Evaluer(partie, faits, le))]),
        Condition.Niveau niveau => Titres(condition, faits, niveau.Requis, titre => AuNiveau(titre, niveau)),
        Condition.Baccalaureat => Titres(condition, faits, NiveauDuBaccalaureat, EstBaccalaureat),
        Condition.Experience experience => Experience(experience, faits, le),
        _ => throw new System.InvalidOperationException($"No evaluation of {condition.GetType().Name}."),
    };

    /// <summary>One title is enough; a title that is not listed may be of the level.</summary>
    private static Resultat Titres(Condition condition, Faits faits, int niveau, System.Func<TitreConnu, Verite> juger)
    {
        var verite = Verite.Faux;
        var causes = Causes.Aucune;
        foreach (var titre in faits.Titres)
        {
            var jugement = juger(titre);
            if (jugement > verite) verite = jugement;
            if (jugement == Verite.Inconnu) causes |= titre.AComparer ? Causes.Appreciation : Causes.FaitManquant;
        }
        if (faits.AutresTitres >= niveau)
        {
            if (verite == Verite.Faux) verite = Verite.Inconnu;
            causes |= Causes.FaitManquant;
        }
        return new Resultat(condition, verite, causes, []);
    }

    private static Verite AuNiveau(TitreConnu titre, Condition.Niveau niveau) =>
        titre.Max < niveau.Requis || (niveau.Exactement && titre.Min > niveau.Requis) ? Verite.Faux
        : titre.Min >= niveau.Requis && (!niveau.Exactement || titre.Max == niveau.Requis) ? Verite.Vrai
        : Verite.Inconnu;

    private static Verite EstBaccalaureat(TitreConnu titre) =>
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
            if (experience.Secteur is not (null or ExperienceConnue.ToutSecteur) && !condition.Secteurs.Contains(experience.Secteur) && !experience.SecteurVoisin) continue;
            if (experience.Justifiee == Verite.Inconnu || (experience.Secteur is null && !experience.SecteurVoisin)) inconnues.Add(experience);
            else if (experience.SecteurVoisin) aApprecier.Add(experience);
            else certaines.Add(experience);
        }

        Durees.Verdict Juger(params IEnumerable<ExperienceConnue>[] listes) => Durees.Juger(condition, listes.SelectMany(liste => liste), le);
        var sur = Juger(certaines);
        var apprecie = Juger(certaines, aApprecier);
        var renseigne = faits.ExperiencesCompletes ? Juger(certaines, inconnues) : Durees.Verdict.Suffisante;
        var tout = faits.ExperiencesCompletes ? Juger(certaines, aApprecier, inconnues) : Durees.Verdict.Suffisante;

        var causes = Causes.Aucune;
        if (renseigne != sur || tout != apprecie) causes |= Causes.FaitManquant;
        if (apprecie != sur || tout != renseigne || sur == Durees.Verdict.AApprecier || tout == Durees.Verdict.AApprecier) causes |= Causes.Appreciation;
        var verite = sur == Durees.Verdict.Suffisante ? Verite.Vrai : tout == Durees.Verdict.Insuffisante ? Verite.Faux : Verite.Inconnu;
        return new Resultat(condition, verite, causes, []);
    }
}
