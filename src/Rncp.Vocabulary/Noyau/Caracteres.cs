using System.Globalization;

namespace Rncp.Noyau;

/// <summary>What a reader sees of a character, and what an editor, a terminal or a build server would obey.</summary>
internal static class Caracteres
{
    /// <summary>
    /// The first and the last of each run of what has the category of a visible letter or mark, and shows nothing: what Unicode
    /// calls ignorable by default, and the braille pattern without a dot.
    /// </summary>
    private static readonly int[] SansDessin =
    [
        0x034F, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2065, 0x2065, 0x2800, 0x2800, 0x3164, 0x3164, 0xFE00, 0xFE0F,
        0xFFA0, 0xFFA0, 0xFFF0, 0xFFF8, 0xE0000, 0xE0FFF,
    ];

    /// <summary>Whether the character at an index can be shown as it is: readers see it, by itself, and nothing obeys it.</summary>
    internal static bool EstMontrable(string texte, int index) =>
        (EstPaire(texte, index) ? Categorie(texte, index) != UnicodeCategory.OtherNotAssigned : EstSimple(texte[index]))
        && !EstInvisible(texte, index) && !EstDetache(texte, index);

    /// <summary>Whether an editor shows a character as itself, and does not obey it; half a character is not.</summary>
    internal static bool EstSimple(char c) => c != '\u00A0' && CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Whether a reader sees nothing of the character at an index.</summary>
    internal static bool EstInvisible(string texte, int index) =>
        Categorie(texte, index) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
        || EstDans(SansDessin, Numero(texte, index));

    /// <summary>
    /// Whether the character at an index is part of a letter before it: French has each accent in one character with its letter.
    /// A text without marks, nor what completes a Korean syllable, has nothing to compose or to put in another order.
    /// </summary>
    internal static bool EstDetache(string texte, int index) =>
        Categorie(texte, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        || texte[index] is >= '\u1161' and <= '\u11FF';

    /// <summary>Whether the character at an index takes two places of the text.</summary>
    internal static bool EstPaire(string texte, int index) =>
        index + 1 < texte.Length && char.IsSurrogatePair(texte[index], texte[index + 1]);

    /// <summary>The number of the character at an index in Unicode.</summary>
    internal static int Numero(string texte, int index) =>
        EstPaire(texte, index) ? char.ConvertToUtf32(texte[index], texte[index + 1]) : texte[index];

    /// <summary>Whether a number is in one of the runs that are given by the first and the last of each, in order.</summary>
    internal static bool EstDans(int[] plages, int numero)
    {
        for (var i = 0; i < plages.Length && numero >= plages[i]; i += 2)
            if (numero <= plages[i + 1]) return true;
        return false;
    }

    private static UnicodeCategory Categorie(string texte, int index) => CharUnicodeInfo.GetUnicodeCategory(texte, index);
}
