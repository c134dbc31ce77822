namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0013: two files of one fiche.</summary>
public class RNCP0013_DeuxFichiers
{
    [Fact]
    public void Deux_fichiers_pour_une_fiche_sont_signales_et_le_premier_garde()
    {
        var generation = Generation.De([new Fichier("a.referentiel.json", Fiches.Essai), new Fichier("b.referentiel.json", Fiches.Essai)]);

        var diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("RNCP0013", diagnostic.Id);
        Assert.Equal("b.referentiel.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("'a.referentiel.json'", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("Rncp999.g.cs", generation.Sources.Keys);
    }

    [Fact]
    public void Deux_fichiers_de_deux_fiches_ne_dit_rien() =>
        Generation.De([new Fichier("a.referentiel.json", Fiches.Essai), new Fichier("b.referentiel.json", Fiches.Reelle("RNCP37674"))]).SansUnMot();
}
