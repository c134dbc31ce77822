using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Rncp.Generators;

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

    /// <summary>A vocabulary may be newer, but for what a major version breaks; the message names the package that is behind.</summary>
    [Theory]
    [InlineData("1.4.0.0", null)]
    [InlineData("1.4.9.0", null)]
    [InlineData("1.5.0.0", null)]
    [InlineData("1.3.9.0", "Rncp.Vocabulary")]
    [InlineData("0.9.0.0", "Rncp.Vocabulary")]
    [InlineData("2.0.0.0", "Rncp41364.Generators")]
    [InlineData("2.4.0.0", "Rncp41364.Generators")]
    public void Vocabulaire_convient_a_un_generateur_1_4_s_il_a_sa_majeure_et_rien_de_moins(string vocabulaire, string? enRetard) =>
        Assert.Equal(
            enRetard is null ? null : $"this generator is of version 1.4.1.0 and Rncp.Vocabulary of version {vocabulaire}; use the same version of both: update {enRetard}",
            HostFacts.Disagreement(Version.Parse(vocabulaire), new Version(1, 4, 1, 0)));

    /// <summary>The version is the one of the assembly that the project references, whichever of the two is behind.</summary>
    [Theory]
    [InlineData("2.0.0.0", "Rncp41364.Generators")]
    [InlineData("0.9.0.0", "Rncp.Vocabulary")]
    public void Vocabulaire_d_une_autre_majeure_est_signale_avec_le_paquet_en_retard(string vocabulaire, string enRetard)
    {
        var autre = CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{vocabulaire}\")]");
        var hote = Generation.Vierge(avecVocabulaire: false).AddReferences(Generation.Reference("Rncp.Vocabulary", autre));

        var diagnostic = Assert.Single(Generation.De([new Fichier("fiche.referentiel.json", Fiches.Essai)], hote).Diagnostics);
        Assert.Equal(
            "The model of a fiche cannot be compiled here: "
                + $"this generator is of version 1.0.0.0 and Rncp.Vocabulary of version {vocabulaire}; use the same version of both: update {enRetard}",
            diagnostic.GetMessage(null));
    }

    [Theory]
    [InlineData("1.0.0.0")]
    [InlineData("1.7.0.0")]
    public void Vocabulaire_de_la_meme_majeure_ne_dit_rien(string vocabulaire)
    {
        var autre = CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{vocabulaire}\")]");
        var hote = Generation.Vierge(avecVocabulaire: false).AddReferences(Generation.Reference("Rncp.Vocabulary", autre));

        Assert.Empty(Generation.De([new Fichier("fiche.referentiel.json", Fiches.Essai)], hote).Diagnostics);
    }

    [Fact]
    public void Langage_juste_assez_recent_ne_dit_rien() =>
        Generation.De([new Fichier("fiche.referentiel.json", Fiches.Essai)], LanguageVersion.CSharp12).SansUnMot();
}
