using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Rncp.Tests;

/// <summary>The generators of the framework, which write the JSON of a context and regular expressions: they come with the SDK.</summary>
internal static class GenerateursDuCadre
{
    internal static IReadOnlyList<ISourceGenerator> Tous { get; } =
    [
        .. Directory.GetDirectories(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../../packs/Microsoft.NETCore.App.Ref"))
            .Select(pack => Path.Combine(pack, "analyzers/dotnet/cs")).Where(Directory.Exists).Order(StringComparer.Ordinal).TakeLast(1)
            .SelectMany(dossier => (string[])[Path.Combine(dossier, "System.Text.Json.SourceGeneration.dll"), Path.Combine(dossier, "System.Text.RegularExpressions.Generator.dll")])
            .SelectMany(chemin => new AnalyzerFileReference(Path.GetFullPath(chemin), new Chargeur()).GetGenerators(LanguageNames.CSharp)),
    ];

    private sealed class Chargeur : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
