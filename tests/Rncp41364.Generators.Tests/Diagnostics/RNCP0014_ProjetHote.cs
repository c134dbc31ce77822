using Microsoft.CodeAnalysis.CSharp;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0014: a project that cannot compile the model.</summary>
public class RNCP0014_ProjetHote
{
    [Fact]
    public void Langage_trop_ancien_est_signale()
    {
        var generation = Generation.De([new Fichier("fiche.referentiel.json", Fiches.Essai)], LanguageVersion.CSharp11);

        var diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("RNCP0014", diagnostic.Id);
        Assert.Contains("C# 11.0", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("fiche.referentiel.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Empty(generation.Sources);
    }

    [Fact]
    public void Vocabulaire_absent_est_signale()
    {
        var diagnostic = Assert.Single(Generation.De([new Fichier("fiche.referentiel.json", Fiches.Essai)], avecVocabulaire: false).Diagnostics);

        Assert.Equal("RNCP0014", diagnostic.Id);
        Assert.Contains("Rncp.Vocabulary", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Langage_juste_assez_recent_ne_dit_rien() =>
        Generation.De([new Fichier("fiche.referentiel.json", Fiches.Essai)], LanguageVersion.CSharp12).SansUnMot();
}
