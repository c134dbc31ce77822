using System.Text.RegularExpressions;

namespace Rncp.Tests;

/// <summary>What ARCHITECTURE.md promises: a page, and beside it walks that a stranger can follow file by file.</summary>
public partial class PageTests
{
    [Fact]
    public void Page_a_150_lignes_au_plus() => Assert.InRange(PageArchitecture.Texte.TrimEnd().Split('\n').Length, 50, 150);

    [Theory]
    [InlineData("A compétence, from the JSON to IntelliSense", 14)]
    [InlineData("A candidate, from `Evaluer` to `Expliquer`", 18)]
    [InlineData("An edit, in the editor", 14)]
    public void Chaque_fichier_d_une_promenade_est_utilise_par_un_qui_le_precede(string titre, int auPlus)
    {
        var fichiers = Promenade(titre);
        var utilises = new[] { "Rncp.Vocabulary", "Rncp41364.Generators" }.SelectMany(projet => Graphe.De(Projet.De(projet)).Fichiers)
            .ToLookup(fichier => fichier.Key, fichier => fichier.Value);

        Assert.InRange(fichiers.Length, 5, auPlus);
        Chacun.Verifier(fichiers, fichier => Assert.True(Chemins(fichier).Any(File.Exists), $"{fichier} is not there"));
        // The first is where the walk begins, and the generator is where the compiler does.
        foreach (var fichier in fichiers.Where(fichier => fichier.EndsWith(".cs", StringComparison.Ordinal)).Skip(1))
            Assert.True(
                fichiers.TakeWhile(autre => autre != fichier).Any(autre => utilises[autre].Any(files => files.Contains(fichier))),
                $"{fichier} is used by no file before it");
    }

    /// <summary>Every path that the two pages name is there, but for those of what a reader is to add.</summary>
    [Theory]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("docs/walks.md")]
    [InlineData("CONTRIBUTING.md", "Noyau/Condition.Age.cs", "docs/diagnostics/RNCPxxxx.md", "fuzz-defects/")]
    public void Chaque_chemin_d_une_page_existe(string page, params string[] attendus)
    {
        var chemins = Chemin().Matches(Depot.Lire(page)).Select(chemin => chemin.Groups[1].Value).Except(attendus).ToArray();

        Chacun.Verifier(chemins, chemin => Assert.True(Chemins(chemin).Any(Path.Exists), $"{page} names {chemin}"));
    }

    private static string[] Promenade(string titre) =>
        [.. Fichier().Matches(PageArchitecture.Section(Depot.Lire("docs/walks.md").ReplaceLineEndings("\n"), $"## {titre}")).Select(fichier => fichier.Groups[1].Value)];

    private static IEnumerable<string> Chemins(string fichier) =>
        Directory.GetDirectories(Depot.Chemin("src")).Append(Depot.Chemin("")).Select(dossier => Path.Combine(dossier, fichier));

    [GeneratedRegex(@"`(\w[\w.-]*/[\w./-]*)`")]
    private static partial Regex Chemin();

    [GeneratedRegex(@"`([\w./]+\.(?:cs|json|targets))`")]
    private static partial Regex Fichier();
}
