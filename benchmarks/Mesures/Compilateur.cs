using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Rncp.Generators;

namespace Rncp.Benchmarks;

/// <summary>The compiler of the current SDK, in this process.</summary>
internal static class Compilateur
{
    private static readonly CSharpParseOptions Langage = new(LanguageVersion.Latest);

    /// <summary>The framework, the vocabulary, and the assemblies named.</summary>
    internal static ImmutableArray<MetadataReference> References(params string[] prefixes) =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(chemin => Path.GetFileName(chemin) is var nom
                && (nom.StartsWith("System.", StringComparison.Ordinal) || nom is "mscorlib.dll" or "netstandard.dll" or "Rncp.Vocabulary.dll" || prefixes.Any(prefixe => nom.StartsWith(prefixe, StringComparison.Ordinal))))
            .Select(chemin => MetadataReference.CreateFromFile(chemin))];

    internal static CSharpCompilation Projet(string code, ImmutableArray<MetadataReference> references) => CSharpCompilation.Create(
        "Consommateur", [Arbre(code)], references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true, concurrentBuild: true));

    /// <summary>An edit of the code that no generator has anything to do with.</summary>
    internal static CSharpCompilation Editer(CSharpCompilation projet, string code) => projet.ReplaceSyntaxTree(projet.SyntaxTrees[0], Arbre(code));

    internal static GeneratorDriver Pilote(IEnumerable<AdditionalText> fichiers) => Pilote(new ReferentielGenerator().AsSourceGenerator(), fichiers);

    internal static GeneratorDriver Pilote(ISourceGenerator generateur, IEnumerable<AdditionalText> fichiers, AnalyzerConfigOptionsProvider? options = null) =>
        CSharpGeneratorDriver.Create([generateur], fichiers, Langage, options);

    /// <summary>Compiles, and tells the errors and the size of the assembly.</summary>
    internal static (IReadOnlyList<Diagnostic> Erreurs, long Octets) Compiler(Compilation projet)
    {
        using var sortie = new MemoryStream();
        var resultat = projet.Emit(sortie);
        return ([.. resultat.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)], sortie.Length);
    }

    private static SyntaxTree Arbre(string code) => CSharpSyntaxTree.ParseText(code, Langage, "Programme.cs");
}
