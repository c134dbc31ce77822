namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0025: two fiches whose types would have the same names.</summary>
public class RNCP0025_EspaceDejaPris
{
    [Theory]
    [InlineData("Acme", "Acme", "The namespace Acme is already taken by the types of 'a.referentiel.json': give each fiche a namespace of its own")]
    [InlineData("Acme", "Acme.Bloc", "The namespace Acme.Bloc is already taken")]
    [InlineData("Acme.Metier.Fiches", "Acme", "The namespace Acme is already taken")]
    public void Espace_deja_pris_est_signale_au_code_de_la_seconde_fiche(string premier, string second, string message)
    {
        var generation = Generer(premier, second);

        var diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("RNCP0025", diagnostic.Id);
        Assert.Equal("b.referentiel.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(Fiches.Essai.IndexOf("\"RNCP999\"", StringComparison.Ordinal), diagnostic.Location.SourceSpan.Start);
        Assert.StartsWith(message, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(["Rncp37674.g.cs"], generation.Sources.Keys);
    }

    [Theory]
    [InlineData("Acme.Web", "Acme.Essai")]
    [InlineData("Acme", "Acme.Essai")]
    public void Deux_espaces_distincts_ne_dit_rien(string premier, string second) => Generer(premier, second).SansUnMot();

    private static Generation Generer(string premier, string second) => Generation.De(
        [new Fichier("a.referentiel.json", Fiches.Reelle("RNCP37674")), new Fichier("b.referentiel.json", Fiches.Essai)],
        options: new Options([], new() { ["a.referentiel.json"] = new() { ["Namespace"] = premier }, ["b.referentiel.json"] = new() { ["Namespace"] = second } }));
}
