using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Rncp.Tests;

/// <summary>tests/BannedSymbols.txt, which the build of every project of tests obeys: what it does not find, it forbids without a word.</summary>
public class AppelsInterditsTests
{
    [Fact]
    public void Chaque_appel_interdit_aux_tests_existe()
    {
        var compilation = CSharpCompilation.Create("Essai", references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator).Select(chemin => MetadataReference.CreateFromFile(chemin)));

        Chacun.Verifier(File.ReadAllLines(Depot.Chemin("tests/BannedSymbols.txt")), ligne =>
        {
            var nom = ligne.Split(';')[0];
            Assert.True(DocumentationCommentId.GetFirstSymbolForDeclarationId(nom, compilation) is not null, $"tests/BannedSymbols.txt forbids {nom}, which does not exist.");
        });
    }
}
