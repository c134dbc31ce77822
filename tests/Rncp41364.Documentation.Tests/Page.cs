namespace Rncp.Tests;

/// <summary>A page of documentation, cut into its fenced blocks.</summary>
/// <param name="Blocs">The blocks, in the order of the page.</param>
internal sealed record Page(IReadOnlyList<Page.Bloc> Blocs)
{
    private const string Cloture = "```";

    /// <summary>A fenced block.</summary>
    /// <param name="Langue">What follows the opening fence: csharp, text, xml, bash ...</param>
    /// <param name="Texte">The lines of the block.</param>
    /// <param name="Ligne">The line of the opening fence, from 1.</param>
    internal sealed record Bloc(string Langue, string Texte, int Ligne);

    /// <summary>The pages of the repository: those at its root that a reader starts from, and everything under docs.</summary>
    internal static IEnumerable<string> Chemins =>
        Directory.EnumerateFiles(Depot.Chemin("docs"), "*.md", SearchOption.AllDirectories)
            .Select(fichier => Path.GetRelativePath(Depot.Racine, fichier).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Prepend("CONTRIBUTING.md").Prepend("README.fr.md").Prepend("README.md");

    internal static Page Lire(string chemin)
    {
        var lignes = Depot.Lire(chemin).ReplaceLineEndings("\n").Split('\n');
        var blocs = new List<Bloc>();
        for (var i = 0; i < lignes.Length; i++)
        {
            if (!lignes[i].StartsWith(Cloture, StringComparison.Ordinal)) continue;
            var fin = Array.IndexOf(lignes, Cloture, i + 1);
            Assert.True(fin > 0, $"{chemin}({i + 1}): this block is never closed");
            blocs.Add(new Bloc(lignes[i][Cloture.Length..], string.Join('\n', lignes[(i + 1)..fin]), i + 1));
            i = fin;
        }
        return new Page(blocs);
    }

    internal IEnumerable<Bloc> En(string langue) => Blocs.Where(bloc => bloc.Langue == langue);
}
