using Rncp.Noyau;

namespace Rncp;

/// <summary>A person, a route, a date and the readings chosen: all that a decision depends on.</summary>
internal sealed class Dossier
{
    private static readonly Resultat?[] SansRegle = [null];

    internal Dossier(FicheRncp fiche, Candidat candidat, VoieAcces? voie, DateOnly le, ChoixLectures lectures)
    {
        Fiche = fiche;
        Candidat = candidat;
        Voie = voie;
        Le = le;
        Lectures = lectures;
        Condition = fiche.Condition(lectures);
        Faits = TraductionFaits.Traduire(candidat, le);
    }

    internal FicheRncp Fiche { get; }

    internal Candidat Candidat { get; }

    internal VoieAcces? Voie { get; }

    internal DateOnly Le { get; }

    internal ChoixLectures Lectures { get; }

    internal RegleEntree? Regle => Fiche.Regles?.Entree;

    /// <summary>The condition of entry; null when the référentiel states no rule.</summary>
    internal Condition? Condition { get; }

    internal Faits Faits { get; }

    /// <summary>What the condition can come to, once the missing facts of the person are given; null without a rule.</summary>
    internal IReadOnlyList<Resultat?> Possibles(Faits faits) => Condition is null ? SansRegle : (IReadOnlyList<Resultat?>)Evaluateur.Possibles(Condition, faits, Le.DayNumber);

    internal Resultat? Prerequis(Faits faits) => Condition is null ? null : Evaluateur.Evaluer(Condition, faits, Le.DayNumber);
}
