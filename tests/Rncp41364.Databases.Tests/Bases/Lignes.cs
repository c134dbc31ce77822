namespace Rncp.Tests.Bases;

/// <summary>Every combination of flat facts that the rule can tell apart, NULLs included; those that contradict themselves have no answer.</summary>
internal static class Lignes
{
    private static readonly int?[] Niveaux = [null, .. Enumerable.Range(0, 9)];
    private static readonly bool?[] Baccalaureats = [null, false, true];
    private static readonly int?[] Mois = [null, 0, 5, 6, 7];

    internal static IReadOnlyList<Personne> Toutes { get; } =
    [
        .. (from min in Niveaux
            from max in Niveaux
            from baccalaureat in Baccalaureats
            from certains in Mois
            from possibles in Mois
            where !(min > max) && !(certains > possibles) && !(baccalaureat == true && max < 4)
            select new Personne { NiveauMin = min, NiveauMax = max, Baccalaureat = baccalaureat, MoisCertains = certains, MoisPossibles = possibles })
            .Select((personne, i) => { personne.Id = i + 1; return personne; }),
    ];

    internal static IReadOnlyList<PersonneSimple> Simples { get; } =
    [
        .. (from niveau in Niveaux
            from baccalaureat in Baccalaureats
            from mois in Mois
            where !(baccalaureat == true && niveau < 4)
            select new PersonneSimple { Niveau = niveau, Baccalaureat = baccalaureat, Mois = mois })
            .Select((personne, i) => { personne.Id = i + 1; return personne; }),
    ];
}
