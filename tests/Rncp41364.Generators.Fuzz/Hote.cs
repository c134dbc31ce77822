using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Rncp.Generators;

namespace Rncp.Fuzz;

/// <summary>A compiler for one input: C# 12, nullable, every warning an error, documentation checked.</summary>
internal static class Hote
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(chemin => Path.GetFileName(chemin) is var nom && (nom.StartsWith("System.", StringComparison.Ordinal) || nom is "mscorlib.dll" or "netstandard.dll" or "Rncp.Vocabulary.dll"))
            .Select(chemin => MetadataReference.CreateFromFile(chemin))];

    private static readonly CSharpParseOptions Langage = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilation Vide = Compiler([]);

    internal static CSharpCompilation Compiler(IEnumerable<SyntaxTree> arbres) => CSharpCompilation.Create("Consommateur", arbres, References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error));

    internal static GeneratorDriverRunResult Generer(Entree entree, SourceText texte) => CSharpGeneratorDriver
        .Create([new ReferentielGenerator().AsSourceGenerator()], [new Fichier(entree.Chemin, texte)], Langage, new Projet(entree.Options))
        .RunGenerators(Vide).GetRunResult();

    private sealed class Fichier(string chemin, SourceText texte) : AdditionalText
    {
        public override string Path => chemin;

        public override SourceText GetText(CancellationToken cancellationToken = default) => texte;
    }

    private sealed class Projet(IReadOnlyDictionary<string, string> valeurs) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Valeurs(valeurs);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Valeurs(IReadOnlyDictionary<string, string> valeurs) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => valeurs.TryGetValue(key, out value);
    }
}
