namespace Rncp.Tests.Faits;

/// <summary>Every combination of flat facts that a rule of 6 or 12 months can tell apart, and the people that each may be.</summary>
internal static class Combinaisons
{
    internal static readonly DateOnly Le = new(2026, 9, 1);

    private static readonly bool?[] OuiNonInconnu = [true, false, null];
    private static readonly int[] Mois = [0, 5, 6, 7, 11, 12, 13];

    /// <summary>All of them, but those that contradict themselves: the baccalauréat below level 4.</summary>
    internal static IEnumerable<FaitsCandidat> Toutes() =>
        from min in Enumerable.Range(0, 9)
        from max in Enumerable.Range(min, 9 - min)
        from baccalaureat in OuiNonInconnu
        where baccalaureat != true || max >= 4
        from certains in Mois
        from possibles in Mois.Append(FaitsCandidat.MoisSansLimite)
        where possibles >= certains
        select new FaitsCandidat(min, max, baccalaureat, certains, possibles);

    /// <summary>The people, of whom everything is known, that these facts may be those of.</summary>
    internal static IEnumerable<FaitsCandidat> Mondes(FaitsCandidat faits) =>
        from niveau in Enumerable.Range(faits.NiveauMin, faits.NiveauMax - faits.NiveauMin + 1)
        from baccalaureat in OuiNonInconnu
        where baccalaureat is not null && (faits.Baccalaureat ?? baccalaureat) == baccalaureat && (baccalaureat == false || niveau >= 4)
        from mois in Mois
        where mois >= faits.MoisCertains && mois <= faits.MoisPossibles
        select FaitsCandidat.Connus(niveau, baccalaureat, mois);

    /// <summary>A person with these facts, all known, told in full: titles, and an experience from day to day.</summary>
    internal static Candidat Personne(FaitsCandidat connus, CodeSecteur secteur)
    {
        var debut = new DateOnly(2024, 1, 1);
        return new Candidat
        {
            Titres = [.. Titres(connus.NiveauMin, connus.Baccalaureat!.Value)],
            Experiences = connus.MoisCertains == 0 ? [] : [new Experience(secteur, debut, debut.AddMonths(connus.MoisCertains).AddDays(-1))],
        };
    }

    private static IEnumerable<Titre> Titres(int niveau, bool baccalaureat)
    {
        if (baccalaureat) yield return new Titre { Baccalaureat = true };
        if (niveau > 0 && !(baccalaureat && niveau == 4)) yield return new Titre { Niveau = NiveauQualification.De(niveau), Baccalaureat = false };
    }
}
