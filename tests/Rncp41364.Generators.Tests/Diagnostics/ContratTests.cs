using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Rncp.Format;
using Rncp.Generators;

namespace Rncp.Tests.Diagnostics;

/// <summary>Every diagnostic is described, published, documented and tested, and all these say the same of it.</summary>
public partial class ContratTests
{
    private const string Interne = "RNCP0099";

    public static TheoryData<string> Ids => [.. Catalogue.Tous.Select(descripteur => descripteur.Id)];

    [Fact]
    public void Identifiants_se_suivent_et_le_defaut_interne_est_a_part()
    {
        var ids = Catalogue.Tous.Select(descripteur => descripteur.Id).ToArray();

        Assert.Equal([.. Enumerable.Range(1, ids.Length - 1).Select(numero => $"RNCP{numero:D4}"), Interne], ids);
    }

    [Fact]
    public void Chaque_descripteur_est_dans_la_table() =>
        Assert.Equal(
            typeof(Descriptors).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
                .Where(champ => champ.FieldType == typeof(Descriptor)).Select(champ => ((Descriptor)champ.GetValue(null)!).Id).Order(StringComparer.Ordinal),
            Catalogue.Tous.Select(descripteur => descripteur.Id));

    [Theory, MemberData(nameof(Ids))]
    public void Descripteur_dit_tout_de_lui(string id)
    {
        var descripteur = RoslynDiagnostics.Get(id);

        Assert.Equal("Referentiel", descripteur.Category);
        Assert.True(descripteur.IsEnabledByDefault);
        Assert.True(descripteur.DefaultSeverity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning);
        Assert.Matches(@"^[A-Z][^.]*[^.]$", descripteur.Title.ToString(null));
        Assert.Matches(@"^[A-Z].*\.$", descripteur.Description.ToString(null));
        Assert.DoesNotMatch(@"\.$", descripteur.MessageFormat.ToString(null));
        Assert.EndsWith($"{Catalogue.Dossier}{id}.md", descripteur.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://github.com/exemple/rncp41364.git", "https://github.com/exemple/rncp41364/blob/HEAD/docs/diagnostics/")]
    [InlineData("https://github.com/exemple/rncp41364/", "https://github.com/exemple/rncp41364/blob/HEAD/docs/diagnostics/")]
    [InlineData("/home/moi/rncp41364", "docs/diagnostics/")]
    [InlineData("file:///home/moi/rncp41364", "docs/diagnostics/")]
    [InlineData("", "docs/diagnostics/")]
    [InlineData(null, "docs/diagnostics/")]
    public void Aide_est_la_ou_les_sources_sont_publiees(string? depot, string attendu) => Assert.Equal(attendu, HelpLink.BaseOf(depot));

    /// <summary>The release file is the table, for the compiler; a version that is published moves its lines to the other file.</summary>
    [Fact]
    public void Publications_sont_ecrites_de_la_table()
    {
        const string chemin = "src/Rncp41364.Generators/AnalyzerReleases.Unshipped.md";
        var publies = Depot.Lire("src/Rncp41364.Generators/AnalyzerReleases.Shipped.md");
        var lignes = Catalogue.Tous.Where(un => !publies.Contains($"\n{un.Id} ", StringComparison.Ordinal))
            .Select(un => $"{un.Id} | {un.Category} | {un.DefaultSeverity} | {un.Title}\n");

        Instantane.VerifierFichier(
            $"### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n{string.Concat(lignes)}", chemin);
    }

    /// <summary>What follows is written by hand: an example, and its cure.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void Debut_de_chaque_page_est_ecrit_de_la_table(string id)
    {
        var descripteur = RoslynDiagnostics.Get(id);
        var chemin = $"{Catalogue.Dossier}{id}.md";
        var page = File.Exists(Depot.Chemin(chemin)) ? Catalogue.Page(id) : "";

        var suite = Debut().Replace(page, "", 1);
        Instantane.VerifierFichier($"# {id}: {descripteur.Title}\n\n**{descripteur.DefaultSeverity}.** {descripteur.Description}\n{suite}", chemin);
        Assert.True(suite.Length > 0, $"{chemin} has no example");
    }

    [Fact]
    public void Table_des_pages_est_ecrite_de_la_table()
    {
        const string chemin = Catalogue.Dossier + "README.md";
        var lignes = string.Concat(Catalogue.Tous.Select(un => $"| [{un.Id}]({un.Id}.md) | {un.Title} | {un.DefaultSeverity} | {un.Description} |\n"));

        Instantane.VerifierFichier(Lignes().Replace(Depot.Lire(chemin).ReplaceLineEndings("\n"), $"|---|---|---|---|\n{lignes}", 1), chemin);
    }

    [Fact]
    public void Dossier_n_a_que_ces_pages() =>
        Assert.Equal(
            Catalogue.Tous.Select(un => un.Id + ".md").Append("README.md").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Depot.Chemin(Catalogue.Dossier)).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    /// <summary>One that provokes it, and one that shows what is right: a test of the latter is named so.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void Chaque_diagnostic_a_sa_classe_de_tests(string id)
    {
        var classe = Assert.Single(Catalogue.Classes, classe => classe.Name.StartsWith(id + "_", StringComparison.Ordinal));

        var tests = Catalogue.Tests(classe);
        Assert.Contains(tests, test => test.EndsWith("_ne_dit_rien", StringComparison.Ordinal));
        Assert.Contains(tests, test => !test.EndsWith("_ne_dit_rien", StringComparison.Ordinal));
    }

    [Fact]
    public void Aucune_classe_n_est_d_un_diagnostic_qui_n_existe_pas() =>
        Assert.Equal(Catalogue.Tous.Select(un => un.Id), Catalogue.Classes.Select(classe => classe.Name[..Interne.Length]).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^# .*\n\n\*\*.*\n")]
    private static partial Regex Debut();

    [GeneratedRegex(@"\|---\|---\|---\|---\|\n(?:\|.*\n)*")]
    private static partial Regex Lignes();
}
