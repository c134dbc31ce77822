namespace Rncp.Tests.Packages;

/// <summary>A program that reads a fiche, published native from the package: what no type was generated for decides all the same.</summary>
public sealed class EnFonctionnementTests
{
    /// <summary>A half more than it weighed when it was written (6.2 MB): one that weighs more keeps what a trimmed program has no use for.</summary>
    private const long OctetsAuPlus = 9_400_000;

    [NativeAotTests.FactLinuxX64]
    public void Programme_natif_lit_une_fiche_decide_et_la_reecrit()
    {
        var dossier = Paquets.Consommateur("EnFonctionnement");
        Assert.Empty(Paquets.Commande.Construire("publish", dossier, "-o", "sortie").Reussie().Diagnostics);
        Assert.InRange(new FileInfo(Path.Combine(dossier, "sortie", "EnFonctionnement")).Length, 1_000_000, OctetsAuPlus);
        Assert.False(File.Exists(Path.Combine(dossier, "sortie", "EnFonctionnement.dll")), "This is not a native executable.");

        var execution = Paquets.Commande.Lancer(Path.Combine(dossier, "sortie", "EnFonctionnement"), dossier, Depot.Chemin(Paquets.FicheFigee)).Reussie();

        Assert.Equal(
            [
                "RNCP41364 Community manager", "ACompleter", "True False True",
                """{"Fiche":"RNCP41364","Bloc":"RNCP41364BC02","Competences":["RNCP41364BC01C01"]}""", "True",
                """(("niveau" IS NOT NULL AND "niveau" >= 5) OR (("bac" IS TRUE OR ("niveau" IS NOT NULL AND "niveau" >= 4)) AND ("mois" IS NOT NULL AND "mois" >= 6)))""",
                "faux.json(1,1): error RNCP0004: 'format' is missing in a référentiel: write its value or, if the source gives none, what follows from it True",
            ],
            execution.Lignes);
    }
}
