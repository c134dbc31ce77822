namespace Rncp.Tests.Packages;

/// <summary>The analyzers reach whoever references the model alone, and whoever compiles a fiche of their own, once each.</summary>
public sealed class AnalyseursTests
{
    [Fact]
    public void Modele_seul_dit_chaque_regle_une_fois_a_sa_place()
    {
        (int, string, string)[] attendues =
        [
            (7, "warning", "RNCP1001"), (9, "warning", "RNCP1002"), (13, "warning", "RNCP1003"), (19, "warning", "RNCP1004"), (23, "warning", "RNCP1005"),
            (27, "warning", "RNCP1006"), (29, "warning", "RNCP1007"), (31, "warning", "RNCP1008"), (33, "error", "RNCP1009"),
        ];

        var sortie = Construire("Fautes.cs", "-p:Stricte=false");

        Assert.Equal(attendues, sortie.Diagnostics.Select(dit => (dit.Ligne, dit.Gravite, dit.Code)).Order());
        Chacun.Verifier(attendues, regle => Assert.Single(AvantResume(sortie), ligne => ligne.Contains($" {regle.Item3}: ", StringComparison.Ordinal)));
        // A published build says where its pages are.
        Chacun.Verifier(sortie.Diagnostics, dit => Assert.EndsWith($" ({Paquets.Depositaire}/blob/HEAD/docs/analyzers/{dit.Code}.md)", dit.Message, StringComparison.Ordinal));
    }

    /// <summary>A whole category is turned off, or all that is no word of the compiler: it says of the key what it says of any other enum.</summary>
    [Theory]
    [InlineData("dotnet_analyzer_diagnostic.category-Rncp.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.severity = none")]
    public void Regles_arretees_ensemble_laissent_parler_le_compilateur(string reglage)
    {
        var dossier = Paquets.Consommateur("Analyseurs");
        File.WriteAllText(Path.Combine(dossier, ".editorconfig"), $"root = true\n[*.cs]\n{reglage}\n");

        var sortie = Paquets.Commande.Construire("build", dossier, "--no-incremental", "-p:Usages=Fautes.cs", "-p:Stricte=false");

        var dit = Assert.Single(sortie.Diagnostics, dit => dit.Ligne == 33);
        Assert.Equal(("warning", "CS8509"), (dit.Gravite, dit.Code));
        Assert.DoesNotContain(sortie.Diagnostics, dit => dit.Code is "RNCP1003" or "RNCP1009");
    }

    /// <summary>Nothing but the key of a closed set is silenced, where warnings are errors too.</summary>
    [Theory]
    [InlineData("false", "warning")]
    [InlineData("true", "error")]
    public void Enumerations_du_consommateur_gardent_les_mots_du_compilateur(string stricte, string gravite) => Assert.Equal(
        [(9, gravite, "CS8509"), (11, gravite, "CS8524")],
        Construire("Propres.cs", $"-p:Stricte={stricte}").Diagnostics.Select(dit => (dit.Ligne, dit.Gravite, dit.Code)).Order());

    [Fact]
    public void Fiche_du_projet_et_fiche_d_un_paquet_sont_jugees_une_fois()
    {
        var dossier = Paquets.Consommateur("AnalyseursDUneFiche");
        File.WriteAllText(Path.Combine(dossier, "rncp37674.json"), Depot.Lire("tests/fiches/RNCP37674.referentiel.json"));

        var sortie = Paquets.Commande.Construire("build", dossier);

        Assert.Equal(
            [(5, "RNCP1001"), (7, "RNCP1009"), (9, "RNCP1008"), (11, "RNCP1009")],
            sortie.Diagnostics.Select(dit => (dit.Ligne, dit.Code)).Order());
        Assert.Equal(4, AvantResume(sortie).Count(ligne => ligne.Contains(" RNCP1", StringComparison.Ordinal)));
    }

    /// <summary>MSBuild says everything again at the end.</summary>
    private static IEnumerable<string> AvantResume(Sortie sortie) => sortie.Lignes.TakeWhile(ligne => !ligne.StartsWith("Build ", StringComparison.Ordinal));

    private static Sortie Construire(string usages, string option) =>
        Paquets.Commande.Construire("build", Paquets.Consommateur("Analyseurs"), "--no-incremental", $"-p:Usages={usages}", option);
}
