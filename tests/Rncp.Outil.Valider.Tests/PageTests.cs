using System.Text.RegularExpressions;
using Rncp.Outil;
using Rncp.Outil.Execution;

namespace Rncp.Tests;

/// <summary>What docs/fr/valider.md shows is what the command does.</summary>
public sealed partial class PageTests : IDisposable
{
    private static readonly string Page = Depot.Lire("docs/fr/valider.md").ReplaceLineEndings("\n");

    private readonly Essai _essai = new();

    [Fact]
    public async Task Exemple_de_la_page_est_ce_que_dit_la_commande()
    {
        var chemin = _essai.Abimer("fiche.json", "\"fin\": \"2030-02-28\",", Bloc("json"));

        var (code, sortie, erreurs) = await Essai.Lancer(chemin);

        Assert.Equal((1, ""), (code, erreurs));
        Assert.Equal(Bloc("text") + "\n", sortie.Replace(chemin, "fiche.json", StringComparison.Ordinal));
    }

    /// <summary>An option that is renamed would leave the page, and the workflows that were copied from it, behind.</summary>
    [Fact]
    public void Options_de_la_page_sont_celles_de_la_commande()
    {
        var verbe = Commande.Creer(Terminal.EnTexte(TextWriter.Null, TextWriter.Null)).Subcommands.Single(un => un.Name == "valider");

        Assert.Equal(verbe.Options.Select(option => option.Name).Order(), Option().Matches(Page).Select(une => une.Groups[1].Value).Order());
        var lignes = Run().Matches(Page).Select(une => une.Groups[1].Value.Split(" > ")[0].Split(' ')).ToArray();
        Chacun.Verifier(lignes, ligne => Assert.Empty(verbe.Parse(ligne[2..]).Errors));
    }

    private static string Bloc(string langue) => Regex.Match(Page, $"^```{langue}\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;

    public void Dispose() => _essai.Dispose();

    [GeneratedRegex(@"^\| `(--\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Option();

    [GeneratedRegex(@"run: (rncp valider .*)$", RegexOptions.Multiline)]
    private static partial Regex Run();
}
