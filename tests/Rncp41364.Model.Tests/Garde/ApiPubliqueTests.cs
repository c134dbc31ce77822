using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Rncp.Generators;

namespace Rncp.Tests.Garde;

/// <summary>
/// The list of the public members of the model, as the build checks it. The build cannot accept; here, an edit that adds or
/// removes a member is accepted with the other snapshots, by the analyzer of the build itself, run with a list of nothing.
/// </summary>
public sealed partial class ApiPubliqueTests
{
    private const string Dossier = "src/Rncp41364.Model/PublicAPI/";

    [Fact]
    public async Task Membres_publics_du_modele_sont_ceux_de_la_liste()
    {
        var membres = await Membres(Depot.Lire(Referentiel.Fichier));

        Assert.Contains("Rncp41364.Certification", membres);
        Instantane.VerifierFichier($"#nullable enable\n{string.Join('\n', membres.Order(StringComparer.Ordinal))}\n", Dossier + "PublicAPI.Unshipped.txt");
    }

    private static async Task<IEnumerable<string>> Membres(string json)
    {
        var langage = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(chemin => Path.GetFileName(chemin) is not "Rncp41364.Model.dll" and not "Rncp41364.Generators.dll")
            .Select(chemin => MetadataReference.CreateFromFile(chemin));
        var vide = CSharpCompilation.Create("Rncp41364.Model", [], references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new ReferentielGenerator().AsSourceGenerator()], [new Texte("referentiel.referentiel.json", json)], langage)
            .RunGeneratorsAndUpdateCompilation(vide, out var compilation, out var defauts);
        Assert.DoesNotContain(defauts, defaut => defaut.Severity == DiagnosticSeverity.Error);

        var listes = new AnalyzerOptions([new Texte("PublicAPI.Shipped.txt", Depot.Lire(Dossier + "PublicAPI.Shipped.txt")), new Texte("PublicAPI.Unshipped.txt", "#nullable enable\n")]);
        var manquants = await compilation.WithAnalyzers(Analyseurs(), listes).GetAnalyzerDiagnosticsAsync();
        return manquants.Where(diagnostic => diagnostic.Id == "RS0016").Select(diagnostic => Symbole().Match(diagnostic.GetMessage(null)).Groups[1].Value).Distinct();
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyseurs()
    {
        var paquet = typeof(ApiPubliqueTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(donnee => donnee.Key == "PublicApiAnalyzers").Value!;
        return new AnalyzerFileReference(Path.Combine(paquet, "analyzers", "dotnet", "Microsoft.CodeAnalysis.PublicApiAnalyzers.dll"), new Chargeur())
            .GetAnalyzers(LanguageNames.CSharp);
    }

    [GeneratedRegex("'(.*)'")]
    private static partial Regex Symbole();

    private sealed class Texte(string chemin, string texte) : AdditionalText
    {
        public override string Path => chemin;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(texte);
    }

    private sealed class Chargeur : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
