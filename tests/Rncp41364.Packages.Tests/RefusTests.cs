namespace Rncp.Tests.Packages;

/// <summary>What must not compile, with the one error that says why, at its place.</summary>
public sealed class RefusTests
{
    /// <summary>Without it, a project that cannot compile anything would pass for a refusal.</summary>
    [Fact]
    public void Usage_correct_se_compile() => Assert.Empty(Construire("Temoin.cs").Reussie().Diagnostics);

    /// <summary>A bloc that does not exist, Selon without its last argument, a bloc that is made, and a switch that lacks BC04.</summary>
    [Fact]
    public void Chaque_usage_faux_donne_seulement_son_erreur()
    {
        (string, int, string, string)[] attendues =
        [
            ("ArgumentManquant.cs", 5, "error", "CS7036"),
            ("BlocInconnu.cs", 5, "error", "CS0117"),
            ("ConstructionDirecte.cs", 5, "error", "CS1729"),
            ("MembreOublie.cs", 5, "error", "RNCP1009"),
        ];

        var sortie = Construire("*.cs");

        Assert.Equal(attendues, sortie.Diagnostics.Select(erreur => (erreur.Fichier, erreur.Ligne, erreur.Gravite, erreur.Code)).Order());
        Assert.NotEqual(0, sortie.Code);
    }

    private static Sortie Construire(string usages) => Paquets.Commande.Construire("build", Paquets.Consommateur("Refus"), $"-p:Usages={usages}");
}
