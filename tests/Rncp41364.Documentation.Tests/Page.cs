using System.Text.RegularExpressions;

namespace Rncp.Tests;

/// <summary>A page of documentation, cut into its fenced blocks.</summary>
/// <param name="Blocs">The blocks, in the order of the page.</param>
internal sealed partial record Page(IReadOnlyList<Page.Bloc> Blocs)
{
    private const string Cloture = "```";

    /// <summary>A fenced block.</summary>
    /// <param name="Langue">What follows the opening fence: csharp, csharp RNCP1009, text, xml, bash ...</param>
    /// <param name="Texte">The lines of the block.</param>
    /// <param name="Ligne">The line of the opening fence, from 1.</param>
    internal sealed record Bloc(string Langue, string Texte, int Ligne);

    /// <summary>The pages of the repository: those at its root that a reader starts from, everything under docs, and those of packages.</summary>
    internal static IEnumerable<string> Chemins =>
        Directory.EnumerateFiles(Depot.Chemin("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateDirectories(Depot.Chemin("src")).Select(projet => Path.Combine(projet, "README.md")).Where(File.Exists))
            .Select(fichier => Path.GetRelativePath(Depot.Racine, fichier).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Prepend("CONTRIBUTING.md").Prepend("README.fr.md").Prepend("README.md");

    internal static Page Lire(string chemin)
    {
        var lignes = Depot.Lire(chemin).ReplaceLineEndings("\n").Split('\n');
        var blocs = new List<Bloc>();
        for (var i = 0; i < lignes.Length; i++)
        {
            // A block in a list is as far to the right as the text of its item.
            var ouverture = lignes[i].TrimStart();
            var retrait = lignes[i].Length - ouverture.Length;
            if (!ouverture.StartsWith(Cloture, StringComparison.Ordinal)) continue;
            var fin = Array.IndexOf(lignes, new string(' ', retrait) + Cloture, i + 1);
            Assert.True(fin > 0, $"{chemin}({i + 1}): this block is never closed");
            blocs.Add(new Bloc(ouverture[Cloture.Length..], string.Join('\n', lignes[(i + 1)..fin].Select(ligne => ligne.Length < retrait ? "" : ligne[retrait..])), i + 1));
            i = fin;
        }
        return new Page(blocs);
    }

    /// <summary>The titles of the page, with their marks: <c>## Forget no bloc</c>.</summary>
    internal static string[] Titres(string chemin) => [.. Sans(chemin).Where(ligne => ligne.StartsWith('#'))];

    /// <summary>The cells of the tables of the page, a row after the other; a bar that is escaped is a part of its cell.</summary>
    internal static string[][] Rangees(string chemin) =>
        [.. Sans(chemin).Where(ligne => ligne.StartsWith('|') && !ligne.StartsWith("|--", StringComparison.Ordinal))
            .Select(ligne => Barre().Split(ligne.Trim()[1..^1]).Select(cellule => cellule.Trim()).ToArray())];

    /// <summary>Compares a block of a page with what was made, which takes its place where snapshots are accepted.</summary>
    internal static void Verifier(string chemin, Bloc bloc, string texte) => Instantane.VerifierFichier(
        Depot.Lire(chemin).ReplaceLineEndings("\n").Replace($"```{bloc.Langue}\n{bloc.Texte}\n```", $"```{bloc.Langue}\n{texte}\n```", StringComparison.Ordinal), chemin);

    internal IEnumerable<Bloc> En(string langue) => Blocs.Where(bloc => bloc.Langue == langue);

    /// <summary>The lines of the page that are in no block.</summary>
    private static IEnumerable<string> Sans(string chemin)
    {
        var dedans = false;
        foreach (var ligne in Depot.Lire(chemin).ReplaceLineEndings("\n").Split('\n'))
        {
            var cloture = ligne.TrimStart().StartsWith(Cloture, StringComparison.Ordinal);
            if (cloture) dedans = !dedans;
            else if (!dedans) yield return ligne;
        }
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Barre();
}
