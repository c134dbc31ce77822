using System.Text.RegularExpressions;

namespace Rncp.Tests.Garde;

/// <summary>The official page: its lines that are not blank, with runs of blanks as one space, and their numbers in the file.</summary>
internal sealed partial class PageSource(string texte)
{
    internal const string Fichier = "data/source/RNCP41364.txt";

    internal static PageSource Publiee => new(Depot.Lire(Fichier));

    internal IReadOnlyList<(int Numero, string Texte)> Lignes { get; } =
        [.. texte.Split('\n').Index().Select(ligne => (ligne.Index + 1, Blancs().Replace(ligne.Item, " ").Trim())).Where(ligne => ligne.Item2.Length > 0)];

    internal bool Contient(string mots) => Lignes.Any(ligne => ligne.Texte.Contains(mots, StringComparison.Ordinal));

    [GeneratedRegex(@"[\s\u00a0]+")]
    private static partial Regex Blancs();
}
