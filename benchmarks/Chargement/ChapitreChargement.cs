namespace Rncp.Benchmarks.Chargement;

/// <summary>What it costs to read a fiche at run time, and to keep it.</summary>
internal static class ChapitreChargement
{
    private const int Gardees = 100;

    internal static Chapitre Mesurer()
    {
        BancChargement.Verifier();
        var lignes = Banc.Mesurer(typeof(BancChargement), processus: 2);
        var gardes = Gardes();
        var nous = gardes.Single(un => un.Nom == BancChargement.Nous).Octets;
        return new Chapitre(
            "Reading at run time",
            $"One file of {Serie.Octets(BancChargement.Octets.Length)}, from its bytes. What is read has been through all the checks of the compiler, examples of its rules included, and "
            + "decides; a peer has been through none. The classes by hand are those of Start-up, which keep some parts as they were read. "
            + $"What is kept is measured with {Gardees} readings alive, after a collection; a document of JSON keeps the bytes of its file.",
            [
                Banc.Tableau("One fiche", lignes, BancChargement.Nous),
                new Tableau("What one fiche keeps", ["", "ratio", "memory"],
                    [.. gardes.OrderBy(un => un.Octets).Select(un => (IReadOnlyList<string>)[un.Nom, Serie.Nombre(un.Octets / nous), Serie.Octets(un.Octets)])]),
            ],
            [
                new Objectif("A fiche is read, with every check, in at most 20 ms, most of them the JIT of the first hundreds", lignes.Single(ligne => ligne.Nom == BancChargement.Nous).Durees.Mediane, 20e6, Serie.Duree),
                new Objectif("A fiche that is read keeps at most 5 times the bytes of its file", nous / BancChargement.Octets.Length, 5, Serie.Nombre),
            ]);
    }

    private static (string Nom, double Octets)[] Gardes() =>
    [
        (BancChargement.Nous, Garde(BancChargement.Charger)),
        (BancChargement.Document, Garde(BancChargement.Parser)),
        (BancChargement.Noeuds, Garde(BancChargement.EnNoeuds)),
        (BancChargement.Classes, Garde(BancChargement.Deserialiser)),
    ];

    /// <summary>The first reading makes what all share, and is not counted.</summary>
    private static double Garde(Func<byte[], object?> lire)
    {
        var gardees = new object?[Gardees + 1];
        gardees[0] = lire([.. BancChargement.Octets]);
        var avant = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 1; i <= Gardees; i++) gardees[i] = lire([.. BancChargement.Octets]);
        var apres = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(gardees);
        return (apres - avant) / (double)Gardees;
    }
}
