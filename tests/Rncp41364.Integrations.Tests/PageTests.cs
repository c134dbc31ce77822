using System.Text.RegularExpressions;

namespace Rncp.Tests.Integrations;

/// <summary>What docs/integrations.md shows is what these tests compile and run, to the letter.</summary>
public sealed partial class PageTests
{
    /// <summary>More is no longer a recipe.</summary>
    private const int LignesMax = 6;

    private static readonly string Page = Depot.Lire("docs/integrations.md").ReplaceLineEndings("\n");

    private static readonly string[] Sources =
    [
        .. new[] { "tests/Rncp41364.Integrations.Tests", "tests/Rncp41364.Integrations.XunitV3.Tests" }
            .SelectMany(dossier => Directory.EnumerateFiles(Depot.Chemin(dossier)))
            .Where(fichier => Path.GetExtension(fichier) is ".cs" or ".razor").Select(fichier => SansRetrait(File.ReadAllText(fichier))),
    ];

    [Fact]
    public void Code_de_la_page_est_celui_que_les_tests_executent() => Chacun.Verifier(Blocs(), bloc =>
    {
        Assert.True(bloc.Split('\n').Length <= LignesMax, $"More than {LignesMax} lines:\n{bloc}");
        Assert.True(Sources.Any(source => source.Contains(SansRetrait(bloc), StringComparison.Ordinal)), $"No test has:\n{bloc}");
    });

    /// <summary>A section shows code, or says why it shows none that is run.</summary>
    [Fact]
    public void Chaque_bibliotheque_a_son_code_ou_dit_qu_il_n_est_pas_execute() => Chacun.Verifier(Page.Split("\n## ").Skip(1).ToArray(), section =>
        Assert.True(section.Contains("\n```cs\n", StringComparison.Ordinal) || section.Contains("\n```razor\n", StringComparison.Ordinal)
            || section.Contains("not run here", StringComparison.Ordinal) || section.Contains("Nothing to write", StringComparison.Ordinal), section));

    private static string[] Blocs() => [.. Bloc().Matches(Page).Select(bloc => bloc.Groups[1].Value)];

    private static string SansRetrait(string texte) => string.Join('\n', texte.ReplaceLineEndings("\n").Split('\n').Select(ligne => ligne.Trim()));

    [GeneratedRegex("^```(?:cs|razor)\\n(.*?)\\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Bloc();
}
