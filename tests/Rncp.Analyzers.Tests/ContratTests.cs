using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Rncp.Analyzers;
using Rncp.CodeFixes;

namespace Rncp.Tests.Analyseurs;

/// <summary>Every rule is published, documented and configurable, and all these say the same of it.</summary>
public partial class ContratTests
{
    private const string Dossier = "docs/analyzers/";

    public static TheoryData<string> Ids => [.. new RncpAnalyzer().SupportedDiagnostics.Select(regle => regle.Id)];

    [Fact]
    public void Identifiants_se_suivent() =>
        Assert.Equal(Enumerable.Range(1001, 9).Select(numero => $"RNCP{numero}"), Rules.All.Select(regle => regle.Id));

    [Theory, MemberData(nameof(Ids))]
    public void Page_commence_par_ce_que_dit_la_regle(string id)
    {
        var regle = Regle(id);
        var page = Depot.Lire($"{Dossier}{id}.md");

        Assert.StartsWith($"# {id}: {regle.Title}\n\n**{Gravite(regle)}.** {regle.Description}\n\n## Wrong\n", page, StringComparison.Ordinal);
        Assert.EndsWith($"{Dossier}{id}.md", regle.HelpLinkUri, StringComparison.Ordinal);
        Assert.DoesNotContain(Corrections.Contains(id) ? "no fix: only" : "The fix", page, StringComparison.Ordinal);
    }

    /// <summary>What is wrong on a page gives its rule and no other, without an error of the compiler, and what is right gives nothing.</summary>
    [Theory, MemberData(nameof(Ids))]
    public async Task Exemples_de_la_page_disent_vrai(string id)
    {
        var blocs = Bloc().Matches(Depot.Lire($"{Dossier}{id}.md")).Select(bloc => bloc.Groups[1].Value).ToArray();

        Assert.Equal(2, blocs.Length);
        Assert.Equal([id], (await Dits(blocs[0])).Distinct());
        Assert.Empty(await Dits(blocs[1]));
    }

    [Fact]
    public void Table_est_ecrite_des_regles()
    {
        const string entete = "| Rule | What | Severity | On by default | Fix | Configurable |\n|---|---|---|---|---|---|\n";
        var page = Depot.Lire(Dossier + "README.md");
        var (debut, reste) = (page[..(page.IndexOf(entete, StringComparison.Ordinal) + entete.Length)], page[(page.IndexOf(entete, StringComparison.Ordinal) + entete.Length)..]);
        var table = new StringBuilder();
        foreach (var regle in Rules.All)
            table.Append(CultureInfo.InvariantCulture, $"| [{regle.Id}]({regle.Id}.md) | {regle.Title} | {Gravite(regle)} | {OuiNon(regle.IsEnabledByDefault)} | {OuiNon(Corrections.Contains(regle.Id))} | {OuiNon(!regle.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable))} |\n");

        Instantane.VerifierFichier(debut + table + reste[reste.IndexOf("\nA suggestion", StringComparison.Ordinal)..], Dossier + "README.md");
    }

    [Fact]
    public void Publications_ont_chaque_regle()
    {
        var attendues = Rules.All.Select(regle => $"{regle.Id} | {regle.Category} | {regle.DefaultSeverity} | {regle.Title}");

        Assert.Equal(attendues, Depot.Lire("src/Rncp.Analyzers/AnalyzerReleases.Unshipped.md").Split('\n').Where(ligne => ligne.StartsWith("RNCP1", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("all", "warning")]
    [InlineData("default", null)]
    [InlineData("none", "none")]
    public void Fichier_de_configuration_a_chaque_regle(string nom, string? gravite)
    {
        var lignes = Rules.All.Select(regle => $"dotnet_diagnostic.{regle.Id}.severity = {(gravite == "warning" && regle.DefaultSeverity == DiagnosticSeverity.Error ? "error" : gravite ?? Configuree(regle))}\n");

        Instantane.VerifierFichier($"is_global = true\n\n{string.Concat(lignes)}", $"{Dossier}{nom}.editorconfig");
    }

    /// <summary>Editors load the fixes, and the compiler the analyzers: what one of them lacks, the assemblies do not ask for.</summary>
    [Fact]
    public void Assemblages_ne_demandent_que_ce_que_leur_hote_a()
    {
        Assert.DoesNotContain(typeof(RncpAnalyzer).Assembly.GetReferencedAssemblies(), nom => nom.Name!.Contains("Workspaces", StringComparison.Ordinal));
        Assert.DoesNotContain(typeof(TextFix).Assembly.GetReferencedAssemblies(), nom => nom.Name!.StartsWith("System.Composition", StringComparison.Ordinal));
        Chacun.Verifier(typeof(TextFix).Assembly.GetReferencedAssemblies().Where(nom => nom.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)), nom => Assert.Equal(new Version(4, 8, 0, 0), nom.Version));
        Assert.Equal(new Version(4, 8, 0, 0), typeof(Compilation).Assembly.GetName().Version);
    }

    private static HashSet<string> Corrections { get; } =
    [
        .. typeof(TextFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
    ];

    private static DiagnosticDescriptor Regle(string id) => Rules.All.Single(regle => regle.Id == id);

    private static string OuiNon(bool oui) => oui ? "yes" : "no";

    private static string Gravite(DiagnosticDescriptor regle) => regle.DefaultSeverity == DiagnosticSeverity.Info ? "Suggestion" : regle.DefaultSeverity.ToString();

    private static string Configuree(DiagnosticDescriptor regle) => Gravite(regle).ToLowerInvariant();

    private static async Task<IEnumerable<string>> Dits(string code)
    {
        var compilation = CSharpCompilation.Create("Page", [CSharpSyntaxTree.ParseText("using System;\nusing Rncp;\nusing Rncp41364;\n" + code)], Infrastructure.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var dits = await compilation.WithAnalyzers([new RncpAnalyzer(), new KeySwitchSuppressor()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, true, false)).GetAllDiagnosticsAsync();
        return dits.Where(dit => dit.Severity > DiagnosticSeverity.Hidden && dit.Id is not ("CS1701" or "CS0414")).Select(dit => dit.Id);
    }

    [GeneratedRegex("```cs\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Bloc();
}
