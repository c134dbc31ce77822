using Rncp.Benchmarks;

namespace Rncp.Tests;

/// <summary>docs/performance.md, read back into the chapters that it was written from.</summary>
internal static class PagePubliee
{
    internal static string Texte { get; } = Depot.Lire("docs/performance.md").ReplaceLineEndings("\n");

    internal static Chapitre[] Chapitres() =>
        [.. Texte.Split("\n## ").Skip(1).Select(chapitre => new Chapitre(chapitre.Split('\n')[0], "", [.. chapitre.Split("\n### ").Skip(1).Select(Tableau)], []))];

    private static Tableau Tableau(string texte)
    {
        var lignes = texte.Split('\n').Where(ligne => ligne.StartsWith('|')).Select(Cellules).ToArray();
        return new Tableau(texte.Split('\n')[0], lignes[0], [.. lignes.Skip(2)]);
    }

    private static string[] Cellules(string ligne) => [.. ligne.Trim()[2..^2].Split(" | ").Select(cellule => cellule.Trim())];
}
