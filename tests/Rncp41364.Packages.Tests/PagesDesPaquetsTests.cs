using System.Text.RegularExpressions;

namespace Rncp.Tests.Packages;

/// <summary>The pages of packages, which have no folder around them: packed where a remote is known, and where none is.</summary>
public sealed partial class PagesDesPaquetsTests
{
    private static readonly string Fichiers = $"{Paquets.Depositaire}/blob/HEAD/";

    public static TheoryData<string> Ids => [.. Paquets.Ids];

    /// <summary>The pages of each package, by the path of each in the repository.</summary>
    public static TheoryData<string, string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string, string>();
            foreach (var id in Paquets.Ids) pages.Add(id, "README.md", $"src/{id}/README.md");
            foreach (var page in (string[])["docs/editing-the-referentiel.md", "docs/your-own-fiche.md", "docs/diagnostics/README.md", "docs/diagnostics/RNCP0039.md"])
                pages.Add("Rncp41364.Generators", page, page);
            return pages;
        }
    }

    [Fact]
    public void Chaque_paquet_a_sa_page() =>
        Assert.Equal(Directory.EnumerateFiles(Paquets.Flux, "*.nupkg").Select(fichier => Path.GetFileName(fichier).Split($".{Paquets.Version}")[0]).Order(StringComparer.Ordinal), Paquets.Ids);

    /// <summary>Each link is that of the page in the repository, from its root; the rest of the page is as it was.</summary>
    [Theory, MemberData(nameof(Pages))]
    public void Page_d_un_paquet_renvoie_au_depot(string id, string page, string source)
    {
        using var paquet = Archive.Ouvrir(Paquets.Flux, id, "nupkg");
        var (texte, origine) = (Archive.Lire(paquet, page).TrimEnd(), Depot.Lire(source).ReplaceLineEndings("\n").TrimEnd());

        Assert.Equal(Lien().Replace(origine, "[$1]"), Lien().Replace(texte, "[$1]"));
        Assert.Equal(Cibles(origine).Select(cible => Absolue(cible, source)), Cibles(texte));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Page_d_un_paquet_sans_depot_garde_le_texte_de_ses_liens(string id, string page, string source)
    {
        using var paquet = Archive.Ouvrir(Paquets.FluxSansDepot, id, "nupkg");
        var texte = Archive.Lire(paquet, page);

        Assert.Equal(Lien().Replace(Depot.Lire(source).ReplaceLineEndings("\n"), lien => EstAilleurs(lien.Groups[2].Value) ? lien.Value : lien.Groups[1].Value).TrimEnd(), texte.TrimEnd());
        Assert.True(Cibles(texte).All(EstAilleurs), $"{page} of {id} has a link that leads nowhere.");
    }

    /// <summary>A short page: what a gallery shows first.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void README_d_un_paquet_porte_son_nom_du_code_et_45_lignes_au_plus(string id)
    {
        var lignes = Depot.Lire($"src/{id}/README.md").ReplaceLineEndings("\n").TrimEnd().Split('\n');

        Assert.Equal($"# {id}", lignes[0]);
        Assert.Contains(id == "Rncp.Outil" ? "```text" : "```csharp", lignes);
        Assert.InRange(lignes.Length, 10, 45);
    }

    /// <summary>Those of the version that is packed, which the changelog has under its number or not yet; a gallery takes 35,000 characters.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void Manifeste_dit_ce_qui_change_et_les_reponses_qui_changent(string id)
    {
        using var paquet = Archive.Ouvrir(Paquets.Flux, id, "nupkg");
        var notes = Archive.Manifeste(paquet, "releaseNotes")!.ReplaceLineEndings("\n");

        var attendues = Depot.Lire("CHANGELOG.md").ReplaceLineEndings("\n").Split("\n## Unreleased\n")[1].Split("\n## ")[0].Trim();
        Assert.Equal(Lien().Replace(attendues, lien => $"[{lien.Groups[1].Value}]({Absolue(lien.Groups[2].Value, "CHANGELOG.md")})"), notes);
        Assert.StartsWith("### **Changed answers**\n", notes, StringComparison.Ordinal);
        Assert.InRange(notes.Length, 1, 35_000);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Manifeste_sans_depot_n_a_pas_d_adresse_et_dit_le_reste(string id)
    {
        using var paquet = Archive.Ouvrir(Paquets.FluxSansDepot, id, "nupkg");

        Assert.Null(Archive.Manifeste(paquet, "projectUrl"));
        Assert.StartsWith("Copyright (c) ", Archive.Manifeste(paquet, "copyright"), StringComparison.Ordinal);
        Assert.DoesNotContain("](", Archive.Manifeste(paquet, "releaseNotes")!, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Cibles(string texte) => Lien().Matches(texte).Select(lien => lien.Groups[2].Value);

    private static bool EstAilleurs(string cible) => cible.StartsWith("https:", StringComparison.Ordinal) || cible.StartsWith('#');

    private static string Absolue(string cible, string source) =>
        EstAilleurs(cible) ? cible : Uri.UnescapeDataString(new Uri(new Uri(Fichiers + source), cible).AbsoluteUri);

    [GeneratedRegex(@"!?\[([^\]]*)\]\(([^)]*)\)")]
    private static partial Regex Lien();
}
