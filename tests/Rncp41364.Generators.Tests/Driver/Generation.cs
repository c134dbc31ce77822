using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Rncp.Generators;

namespace Rncp.Tests;

/// <summary>One run of the generator on files in memory, and the compilation of what it emits.</summary>
internal sealed class Generation
{
    /// <summary>Everything that this test process runs on: the framework and the vocabulary.</summary>
    internal static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Where(chemin => System.IO.Path.GetFileName(chemin) is var nom && (nom.StartsWith("System.", StringComparison.Ordinal) || nom is "mscorlib.dll" or "netstandard.dll" or "Rncp.Vocabulary.dll"))
            .Select(chemin => MetadataReference.CreateFromFile(chemin))];

    private Generation(GeneratorDriverRunResult resultat, Compilation compilation)
    {
        Resultat = resultat;
        Compilation = compilation;
    }

    internal GeneratorDriverRunResult Resultat { get; }

    internal Compilation Compilation { get; }

    /// <summary>The diagnostics of the generator.</summary>
    internal ImmutableArray<Diagnostic> Diagnostics => Resultat.Diagnostics;

    /// <summary>The emitted models, by the name of their file.</summary>
    internal ImmutableDictionary<string, string> Sources => Emises(estEbauche: false);

    /// <summary>The types without data of the files with an error, by the name of their file.</summary>
    internal ImmutableDictionary<string, string> Ebauches => Emises(estEbauche: true);

    internal static Generation De(string json, string chemin = "fiche.referentiel.json") => De([new Fichier(chemin, json)]);

    internal static Generation De(IEnumerable<AdditionalText> fichiers, LanguageVersion version = LanguageVersion.CSharp12, bool avecVocabulaire = true, Options? options = null, string code = "// nothing")
        => De(fichiers, Vierge(version, avecVocabulaire, code), options);

    internal static Generation De(IEnumerable<AdditionalText> fichiers, CSharpCompilation compilation, Options? options = null)
    {
        var pilote = Pilote(compilation.LanguageVersion, [.. fichiers]).WithUpdatedAnalyzerConfigOptions(options ?? Options.Aucune);
        var resultat = pilote.RunGeneratorsAndUpdateCompilation(compilation, out var sortie, out _);
        return new Generation(resultat.GetRunResult(), sortie);
    }

    /// <summary>An assembly of that name, as a project references it once it is built.</summary>
    internal static PortableExecutableReference Reference(string nom, params SyntaxTree[] code) =>
        Emettre(CSharpCompilation.Create(nom, code, References, new(OutputKind.DynamicallyLinkedLibrary)));

    internal static PortableExecutableReference Emettre(Compilation compilation)
    {
        using var octets = new MemoryStream();
        var emission = compilation.Emit(octets);
        Assert.True(emission.Success, string.Join('\n', emission.Diagnostics));
        return MetadataReference.CreateFromImage(octets.ToArray());
    }

    internal static CSharpCompilation Vierge(LanguageVersion version = LanguageVersion.CSharp12, bool avecVocabulaire = true, string code = "// nothing") =>
        CSharpCompilation.Create("Consommateur", [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(version))],
            References.Where(reference => avecVocabulaire || !reference.Display!.EndsWith("Rncp.Vocabulary.dll", StringComparison.Ordinal)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error));

    internal static GeneratorDriver Pilote(LanguageVersion version, params AdditionalText[] fichiers) =>
        CSharpGeneratorDriver.Create(
            [new ReferentielGenerator().AsSourceGenerator()], fichiers, new CSharpParseOptions(version, DocumentationMode.Diagnose),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private ImmutableDictionary<string, string> Emises(bool estEbauche) => Resultat.GeneratedTrees
        .Where(arbre => arbre.FilePath.EndsWith(Emitted.OutlineSuffix, StringComparison.Ordinal) == estEbauche)
        .ToImmutableDictionary(arbre => System.IO.Path.GetFileName(arbre.FilePath), arbre => arbre.ToString());

    /// <summary>Fails when the generator or the compiler says anything, warnings included, but for one diagnostic.</summary>
    internal Generation SansUnMot(string? sauf = null)
    {
        Assert.DoesNotContain(Diagnostics, diagnostic => diagnostic.Id != sauf);
        Assert.Empty(Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        return this;
    }
}
