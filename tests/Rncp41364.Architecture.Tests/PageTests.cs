using System.Text.RegularExpressions;

namespace Rncp.Tests;

/// <summary>What ARCHITECTURE.md promises of itself: a page, and walks that a stranger can follow file by file.</summary>
public partial class PageTests
{
    [Fact]
    public void Page_a_150_lignes_au_plus() => Assert.InRange(Depot.Lire("ARCHITECTURE.md").TrimEnd().Split('\n').Length, 50, 150);

    [Theory]
    [InlineData("A compétence, from the JSON to IntelliSense", 14)]
    [InlineData("A candidate, from `Evaluer` to `Expliquer`", 18)]
    public void Chaque_fichier_d_une_promenade_est_utilise_par_un_qui_le_precede(string titre, int auPlus)
    {
        var fichiers = Promenade(titre);
        var utilises = new[] { "Rncp.Vocabulary", "Rncp41364.Generators" }.SelectMany(projet => Graphe.De(Projet.De(projet)).Fichiers)
            .ToLookup(fichier => fichier.Key, fichier => fichier.Value);

        Assert.InRange(fichiers.Length, 5, auPlus);
        Assert.All(fichiers, fichier => Assert.True(Chemins(fichier).Any(File.Exists), $"{fichier} is not there"));
        // The first is where the walk begins, and the generator is where the compiler does.
        foreach (var fichier in fichiers.Where(fichier => fichier.EndsWith(".cs", StringComparison.Ordinal)).Skip(1))
            Assert.True(
                fichiers.TakeWhile(autre => autre != fichier).Any(autre => utilises[autre].Any(files => files.Contains(fichier))),
                $"{fichier} is used by no file before it");
    }

    /// <summary>The steps of the pipeline do not call each other: the generator, which declares them, uses each or what it is made of.</summary>
    [Fact]
    public void Chaque_etape_d_une_edition_est_declaree_par_le_generateur()
    {
        var generateur = Graphe.De(Projet.De("Rncp41364.Generators")).Fichiers;
        var declares = generateur["ReferentielGenerator.cs"].SelectMany(fichier => generateur[fichier].Prepend(fichier)).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(declares, Promenade("An edit, in the editor").ToHashSet(StringComparer.Ordinal));
    }

    private static string[] Promenade(string titre) =>
        [.. Fichier().Matches(Depot.Lire("ARCHITECTURE.md").ReplaceLineEndings("\n").Split($"\n## {titre}\n")[1].Split("\n## ")[0]).Select(fichier => fichier.Groups[1].Value)];

    private static IEnumerable<string> Chemins(string fichier) =>
        Directory.GetDirectories(Depot.Chemin("src")).Append(Depot.Chemin("")).Select(dossier => Path.Combine(dossier, fichier));

    [GeneratedRegex(@"`([\w./]+\.(?:cs|json|targets))`")]
    private static partial Regex Fichier();
}
