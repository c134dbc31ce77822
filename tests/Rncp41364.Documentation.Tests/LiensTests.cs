using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Rncp.Tests;

/// <summary>Every link of every page leads to a file of the repository, and to a title in it when it names one.</summary>
public class LiensTests
{
    private static readonly MarkdownPipeline Lecture = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>All the Markdown of the repository, those of the tests too.</summary>
    private static readonly string[] Toutes =
    [
        .. Directory.EnumerateFiles(Depot.Racine, "*.md", SearchOption.AllDirectories)
            .Select(fichier => Path.GetRelativePath(Depot.Racine, fichier).Replace('\\', '/'))
            .Where(chemin => !chemin.Split('/')[..^1].Any(dossier => dossier is "bin" or "obj" or "artifacts" or "node_modules" || dossier[0] == '.'))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Pages => [.. Toutes];

    [Theory, MemberData(nameof(Pages))]
    public void Liens_d_une_page_menent_quelque_part(string chemin)
    {
        foreach (var lien in Document(chemin).Descendants<LinkInline>())
            Assert.True(Faute(chemin, lien) is not { } faute, $"{chemin}({lien.Line + 1}): {Faute(chemin, lien)}");
    }

    [Theory]
    [InlineData("[a](nulle-part.md)", "there is no docs/nulle-part.md")]
    [InlineData("[a](glossary.md#nulle-part)", "docs/glossary.md has no title for #nulle-part")]
    [InlineData("[a](../../../etc/passwd)", "../../../etc/passwd is out of the repository")]
    [InlineData("[a](http://example.org)", "http://example.org is neither https nor a path")]
    [InlineData("![](images/typo.png)", "images/typo.png has no text for who does not see it")]
    [InlineData("[a](glossary.md#the-system) ![b](images/typo.png) <https://example.org>", null)]
    public void Lien_qui_ne_mene_nulle_part_est_dit(string texte, string? faute) =>
        Assert.Equal(faute, Markdown.Parse(texte, Lecture).Descendants<LinkInline>().Select(lien => Faute("docs/essai.md", lien)).FirstOrDefault(une => une is not null));

    /// <summary>No page is an island: each is reached from a README, by links.</summary>
    [Fact]
    public void Chaque_page_est_atteinte_depuis_un_README()
    {
        var atteintes = new HashSet<string>(StringComparer.Ordinal);
        var reste = new Queue<string>(["README.md", "README.fr.md"]);
        while (reste.TryDequeue(out var page))
            if (atteintes.Add(page))
                foreach (var lien in Document(page).Descendants<LinkInline>().Select(lien => Cible(page, lien.Url!)).Where(cible => cible?.EndsWith(".md", StringComparison.Ordinal) == true))
                    reste.Enqueue(lien!);

        Assert.Empty(Page.Chemins.Append("ARCHITECTURE.md").Append("CHANGELOG.md").Except(atteintes));
    }

    [Theory]
    [InlineData("Forget no bloc", "forget-no-bloc")]
    [InlineData("Unknown is not \"no\"", "unknown-is-not-no")]
    [InlineData("Quel numéro de version", "quel-numéro-de-version")]
    [InlineData("A candidate, from `Evaluer` to `Expliquer`", "a-candidate-from-evaluer-to-expliquer")]
    public void Ancre_d_un_titre_est_celle_que_fait_le_depot(string titre, string ancre) =>
        Assert.Equal([ancre], Ancres(Markdown.Parse("## " + titre, Lecture)));

    private static MarkdownDocument Document(string chemin) => Markdown.Parse(Depot.Lire(chemin), Lecture);

    /// <summary>What is wrong with a link of a page; null when it leads somewhere.</summary>
    private static string? Faute(string page, LinkInline lien)
    {
        var url = lien.Url!;
        if (url.StartsWith("https://", StringComparison.Ordinal)) return null;
        if (url.Contains(':')) return $"{url} is neither https nor a path";
        if (lien.IsImage && Texte(lien).Length == 0) return $"{url} has no text for who does not see it";
        if (Cible(page, url) is not { } cible) return $"{url} is out of the repository";
        if (!Path.Exists(Depot.Chemin(cible))) return $"there is no {cible}";
        var ancre = url.Split('#').ElementAtOrDefault(1);
        return ancre is null || Ancres(Document(cible)).Contains(Uri.UnescapeDataString(ancre)) ? null : $"{cible} has no title for #{ancre}";
    }

    private static string? Cible(string page, string url)
    {
        var chemin = Uri.UnescapeDataString(url.Split('#')[0]);
        var cible = Path.GetRelativePath(Depot.Racine, Path.GetFullPath(chemin.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, chemin), Depot.Racine)).Replace('\\', '/');
        return cible.StartsWith("..", StringComparison.Ordinal) ? null : cible;
    }

    /// <summary>As GitHub makes them: letters, digits, hyphens and low lines, in lower case; a second one of a name has a number.</summary>
    private static List<string> Ancres(MarkdownDocument page)
    {
        var ancres = new List<string>();
        foreach (var titre in page.Descendants<HeadingBlock>())
        {
            var ancre = string.Concat(Texte(titre.Inline!).ToLowerInvariant().Where(lettre => char.IsLetterOrDigit(lettre) || lettre is ' ' or '-' or '_'
                || CharUnicodeInfo.GetUnicodeCategory(lettre) == UnicodeCategory.NonSpacingMark).Select(lettre => lettre == ' ' ? '-' : lettre));
            var memes = ancres.Count(autre => autre == ancre);
            ancres.Add(memes == 0 ? ancre : $"{ancre}-{memes}");
        }
        return ancres;
    }

    private static string Texte(ContainerInline contenu)
    {
        var texte = new StringBuilder();
        foreach (var partie in contenu.Descendants<Inline>())
        {
            if (partie is LiteralInline litteral) texte.Append(litteral.Content);
            else if (partie is CodeInline code) texte.Append(code.Content);
        }
        return texte.ToString();
    }
}
