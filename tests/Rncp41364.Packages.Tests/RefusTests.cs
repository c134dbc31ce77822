namespace Rncp.Tests.Packages;

/// <summary>What must not compile, with the one error that says why, at its place.</summary>
[Collection(CollectionPaquets.Nom)]
public sealed class RefusTests(Paquets paquets)
{
    /// <summary>Without it, a project that cannot compile anything would pass for a refusal.</summary>
    [Fact]
    public void Usage_correct_se_compile() => Assert.Empty(Construire("Temoin").Reussie().Diagnostics);

    [Theory]
    [InlineData("BlocInconnu", "CS0117", "Bloc.BC05")]
    [InlineData("ArgumentManquant", "CS7036", "Selon without its last argument")]
    [InlineData("ConstructionDirecte", "CS1729", "new Bloc()")]
    [InlineData("MembreOublie", "CS8509", "a switch that lacks BC04")]
    public void Usage_faux_donne_seulement_son_erreur(string cas, string code, string usage)
    {
        var erreur = Construire(cas).SeuleErreur();

        Assert.True((erreur.Fichier, erreur.Ligne, erreur.Gravite, erreur.Code) == (cas + ".cs", 5, "error", code), $"{usage}: {erreur}");
    }

    private Sortie Construire(string cas) => paquets.Commande.Construire("build", paquets.Consommateur("Refus"), $"-p:Cas={cas}");
}
