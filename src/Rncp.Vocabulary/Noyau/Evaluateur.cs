using System;
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
    internal static Resultat Evaluer(Condition condition, Faits faits, int le) => Accorder(ParParties(condition, faits, le), faits, le);

    /// <summary>The values that a condition can take once the missing facts are given, one of each.</summary>
    internal static Resultat[] Possibles(Condition condition, Faits faits, int le) => Possibles(ParParties(condition, faits, le), faits, le);

    /// <summary>The value of a condition from those of its parts, each on its own.</summary>
    internal static Resultat Accorder(Resultat parParties, Faits faits, int le) =>
        parParties.FaitManquant ? parParties.Accorder(Completer(parParties.Condition, faits, le)) : parParties;

    /// <summary>The values that it can take, from those of its parts, each on its own.</summary>
    internal static Resultat[] Possibles(Resultat parParties, Faits faits, int le) => parParties.FaitManquant
        ? [.. Completer(parParties.Condition, faits, le).GroupBy(un => un.Verite).Select(groupe => groupe.First())]
        : [parParties];

    private static Resultat[] Completer(Condition condition, Faits faits, int le) =>
        [.. new Completions(condition, faits).Toutes().Select(complets => ParParties(condition, complets, le))];

    /// <summary>The value from those of the parts, each on its own.</summary>
    internal static Resultat ParParties(Condition condition, Faits faits, int le) => condition switch
    {
        Condition.Toutes toutes => Resultat.Toutes(condition, ParParties(toutes.Parties, faits, le)),
        Condition.UneDe uneDe => Resultat.UneDe(condition, ParParties(uneDe.Parties, faits, le)),
        Condition.Niveau niveau => Titres(condition, faits, niveau.Requis),
        Condition.Baccalaureat => Titres(condition, faits, NiveauDuBaccalaureat),
        Condition.Experience experience => Experience(experience, faits, le),
        _ => throw new InvalidOperationException($"No evaluation of {condition.GetType().Name}."),
    };

    private static Resultat[] ParParties(IReadOnlyList<Condition> parties, Faits faits, int le)
    {
        var resultats = new Resultat[parties.Count];
        for (var i = 0; i < resultats.Length; i++) resultats[i] = ParParties(parties[i], faits, le);
        return resultats;
    }

    /// <summary>One title is enough; a title that is not listed may be of the level.</summary>
    private static Resultat Titres(Condition condition, Faits faits, int niveau)
    {
        var verite = Verite.Faux;
        var manque = faits.AutresTitres >= niveau;
        foreach (var titre in faits.Titres) Compter(titre);
        if (faits.PlusHaut is { } plusHaut) Compter(plusHaut);
        return condition.Vaut(verite == Verite.Faux && manque ? Verite.Inconnu : verite, manque);

        void Compter(TitreConnu titre)
        {
            var jugement = Juger(condition, titre);
            if (jugement > verite) verite = jugement;
            manque |= jugement == Verite.Inconnu && !titre.AComparer;
        }
    }

    /// <summary>What a title alone gives for a condition of titles.</summary>
    internal static Verite Juger(Condition condition, TitreConnu titre) => condition is Condition.Niveau niveau ? AuNiveau(titre, niveau) : EstBaccalaureat(titre);

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
        var places = Place.SansEffet;
        foreach (var experience in faits.Experiences) places |= Placer(condition, experience);

        var sur = Juger(Place.Certaine);
        var apprecie = Avec(Place.AApprecier, sur);
        var renseigne = faits.ExperiencesCompletes ? Avec(Place.Inconnue, sur) : Durees.Verdict.Suffisante;
        var tout = !faits.ExperiencesCompletes ? Durees.Verdict.Suffisante : (places & Place.Inconnue) == 0 ? apprecie : Juger(Place.Certaine | Place.AApprecier | Place.Inconnue);

        var verite = sur == Durees.Verdict.Suffisante ? Verite.Vrai : tout == Durees.Verdict.Insuffisante ? Verite.Faux : Verite.Inconnu;
        return condition.Vaut(verite, renseigne != sur || tout != apprecie);

        Durees.Verdict Juger(Place prises) => Durees.Juger(condition, Prendre(condition, faits.Experiences, prises), le);
        Durees.Verdict Avec(Place autres, Durees.Verdict sans) => (places & autres) == 0 ? sans : Juger(Place.Certaine | autres);
    }

    private static ExperienceConnue[] Prendre(Condition.Experience condition, ExperienceConnue[] experiences, Place prises)
    {
        var nombre = 0;
        foreach (var experience in experiences) nombre += (Placer(condition, experience) & prises) == 0 ? 0 : 1;
        if (nombre == experiences.Length) return experiences;

        var choisies = new ExperienceConnue[nombre];
        foreach (var experience in experiences)
            if ((Placer(condition, experience) & prises) != 0) choisies[choisies.Length - nombre--] = experience;
        return choisies;
    }

    private static Place Placer(Condition.Experience condition, ExperienceConnue experience)
    {
        if (experience.Justifiee == Verite.Faux || (condition.Professionnelle && !experience.Professionnelle)) return Place.SansEffet;
        var compte = experience.Secteur is ExperienceConnue.ToutSecteur || (experience.Secteur is not null && condition.Admet(experience.Secteur));
        if (!compte && experience.Secteur is not null && !experience.SecteurVoisin) return Place.SansEffet;
        return experience.Justifiee == Verite.Inconnu || (experience.Secteur is null && !experience.SecteurVoisin) ? Place.Inconnue
            : compte ? Place.Certaine
            : Place.AApprecier;
    }

    /// <summary>What an experience does for a condition.</summary>
    [Flags]
    private enum Place { SansEffet = 0, Certaine = 1, AApprecier = 2, Inconnue = 4 }
}
