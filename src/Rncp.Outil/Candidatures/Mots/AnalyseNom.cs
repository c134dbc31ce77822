using System.Globalization;
using System.Text;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Candidatures.Mots;

/// <summary>Reads what to call a person, which every output shows as it is.</summary>
internal static class AnalyseNom
{
    internal static (string? Nom, string? Faute) Lire(string nom)
    {
        // Most names are of these letters, and each of a million is looked at.
        var estSimple = !nom.AsSpan().ContainsAnyExceptInRange(' ', '~');
        return (estSimple || nom.EnumerateRunes().All(EstLisible)) && !string.IsNullOrWhiteSpace(nom) ? (nom, null)
            : (null, $"{Citation.De(nom)} ne se lit pas comme un nom. "
                + "Écrire des lettres, sans tabulation, retour à la ligne ni caractère de contrôle.");
    }

    /// <summary>Not all that a quote hides is refused: the names of the world have marks apart from their letters, and joiners.</summary>
    private static bool EstLisible(Rune lettre) =>
        !EstOrdreDeLecture(lettre.Value) && Rune.GetUnicodeCategory(lettre) is not (
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>The characters that reorder a line, with which a text can be made to read as another.</summary>
    private static bool EstOrdreDeLecture(int valeur) => valeur is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
