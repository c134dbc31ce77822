using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Rncp.Generators;

namespace Rncp.Tests;

/// <summary>What makes the linked tests of this project worth running a second time.</summary>
public class CompilateurTests
{
    private static readonly Version PlusAncien = new(4, 8, 0, 0);

    [Fact]
    public void Compilateur_en_cours_est_plus_recent_que_celui_du_generateur()
    {
        var references = typeof(ReferentielGenerator).Assembly.GetReferencedAssemblies().Where(reference => reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        Chacun.Verifier(references, reference => Assert.Equal(PlusAncien, reference.Version));

        Assert.True(typeof(CSharpCompilation).Assembly.GetName().Version >= new Version(5, 12), "This is not the newest compiler.");
    }

    /// <summary>The emitted code is C# 12, and must mean the same in every later one: <c>field</c> became a keyword in C# 14.</summary>
    [Theory]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void Fiche_se_compile_sans_un_mot_dans_les_langages_plus_recents(LanguageVersion version) =>
        Generation.De([new Fichier("fiche.referentiel.json", Fiches.Rncp41364)], version).SansUnMot();
}
