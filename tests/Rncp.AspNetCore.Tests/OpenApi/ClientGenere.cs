using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace Rncp.Tests.OpenApi;

/// <summary>A client that NSwag writes of a document, with the program that uses it.</summary>
internal static class ClientGenere
{
    /// <summary>The program, with the client compiled beside it.</summary>
    /// <param name="document">The document of OpenAPI.</param>
    /// <param name="programme">A class <c>Programme</c> of the same namespace, with a method <c>Executer</c>.</param>
    internal static async Task<string[]> Executer(string document, string programme, HttpClient client)
    {
        var reglages = new CSharpClientGeneratorSettings { ClassName = "Client", OperationNameGenerator = new SingleClientFromPathSegmentsOperationNameGenerator() };
        reglages.CSharpGeneratorSettings.Namespace = "Genere";
        var genere = new CSharpClientGenerator(await NSwag.OpenApiDocument.FromJsonAsync(document), reglages).GenerateFile();

        using var image = new MemoryStream();
        var resultat = CSharpCompilation.Create(
            "Genere", [CSharpSyntaxTree.ParseText(genere), CSharpSyntaxTree.ParseText(programme)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .Emit(image);
        Assert.True(resultat.Success, string.Join('\n', resultat.Diagnostics.Where(un => un.Severity == DiagnosticSeverity.Error).Take(10)));

        image.Position = 0;
        var methode = new AssemblyLoadContext("Genere", isCollectible: true).LoadFromStream(image).GetType("Genere.Programme")!.GetMethod("Executer", BindingFlags.Public | BindingFlags.Static)!;
        return await (Task<string[]>)methode.Invoke(null, [client])!;
    }

    /// <summary>What runs here, Newtonsoft.Json and the framework among it, but nothing of ours: a client knows none of it.</summary>
    private static IEnumerable<MetadataReference> References => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(chemin => !Path.GetFileName(chemin).StartsWith("Rncp", StringComparison.Ordinal)).Select(chemin => MetadataReference.CreateFromFile(chemin));
}
