using System.Globalization;
using System.Text;

namespace Exemple.Candidatures.Format;

/// <summary>Quotes a text that comes from outside: short, and without anything that a terminal would obey.</summary>
internal static class Citation
{
    private const int LongueurMax = 60;

    internal static string De(string texte, int longueur = LongueurMax)
    {
        var sortie = new StringBuilder("« ");
        foreach (var lettre in texte.EnumerateRunes())
        {
            if (sortie.Length > longueur) return sortie.Append("… »").ToString();
            if (EstVisible(lettre)) sortie.Append(lettre.ToString());
            else sortie.Append(CultureInfo.InvariantCulture, $"\\u{lettre.Value:X4}");
        }
        return sortie.Append(" »").ToString();
    }

    /// <summary>Whether a text can be shown as it is: no control character, no line end of any kind.</summary>
    internal static bool EstVisible(string texte) => texte.EnumerateRunes().All(EstVisible);

    private static bool EstVisible(Rune lettre) =>
        Rune.GetUnicodeCategory(lettre) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && !EstOrdreDeLecture(lettre.Value);

    /// <summary>The characters that reorder a line, with which a text can be made to read as another.</summary>
    private static bool EstOrdreDeLecture(int valeur) => valeur is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
