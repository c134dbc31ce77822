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

    /// <summary>A vocabulary may be newer, but for what a major version breaks.</summary>
    [Theory]
    [InlineData("1.4.0.0", true)]
    [InlineData("1.4.9.0", true)]
    [InlineData("1.5.0.0", true)]
    [InlineData("1.3.9.0", false)]
    [InlineData("2.4.0.0", false)]
    [InlineData("2.0.0.0", false)]
    [InlineData("0.9.0.0", false)]
    public void Vocabulaire_convient_a_un_generateur_1_4_s_il_a_sa_majeure_et_rien_de_moins(string vocabulaire, bool convient) =>
        Assert.Equal(convient, HostFacts.Suits(Version.Parse(vocabulaire), new Version(1, 4, 1, 0)));

    [Fact]
    public void Vocabulaire_d_une_autre_majeure_est_signale()
    {
        using var octets = new MemoryStream();
        var autre = CSharpSyntaxTree.ParseText("[assembly: System.Reflection.AssemblyVersion(\"2.0.0.0\")]");
        Assert.True(CSharpCompilation.Create("Rncp.Vocabulary", [autre], Generation.References, new(OutputKind.DynamicallyLinkedLibrary)).Emit(octets).Success);
        octets.Position = 0;
        var hote = Generation.Vierge(avecVocabulaire: false).AddReferences(MetadataReference.CreateFromStream(octets));

        Assert.Equal(
            "this generator is of version 1.0.0.0 and Rncp.Vocabulary of version 2.0.0.0; use the same version of both",
            HostFacts.Of(hote, default).Problem);
    }

    [Fact]
    public void Langage_juste_assez_recent_ne_dit_rien() =>
        Generation.De([new Fichier("fiche.referentiel.json", Fiches.Essai)], LanguageVersion.CSharp12).SansUnMot();
}
