namespace Exemple.Candidatures.Format;

/// <summary>Finds the known word that a text was probably meant to be.</summary>
internal static class Suggestion
{
    private const int LongueurMax = 40;

    /// <summary>The nearest of the words, whatever the case; null when none is near.</summary>
    internal static string? Pour(string texte, IEnumerable<string> mots) => texte.Length > LongueurMax ? null : mots
        .Select(mot => (Mot: mot, Ecart: Ecart(texte.ToUpperInvariant(), mot.ToUpperInvariant())))
        .Where(proche => proche.Ecart <= Tolerance(proche.Mot))
        .OrderBy(proche => proche.Ecart)
        .Select(proche => proche.Mot)
        .FirstOrDefault();

    /// <summary>What to write instead: the nearest word, else all of them.</summary>
    internal static string Phrase(string texte, IReadOnlyCollection<string> mots) => Pour(texte, mots) is { } proche
        ? $"Vouliez-vous dire « {proche} » ?"
        : $"Connus : {string.Join(", ", mots)}.";

    private static int Tolerance(string mot) => mot.Length switch { < 4 => 0, < 8 => 1, _ => 2 };

    /// <summary>How many letters to add, to remove, to replace or to swap with the next one.</summary>
    private static int Ecart(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                    table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        return table[a.Length, b.Length];
    }
}
