using System.Globalization;

namespace Rncp.Generators;

/// <summary>The one normalisation of the texts of a référentiel: blanks, and the normal form C. Everything else is verbatim.</summary>
internal static class Typography
{
    private const int Replacement = 0xFFFD;

    /// <summary>
    /// The first and the last of each run of what has the category of a visible letter or mark, and shows nothing: what Unicode
    /// calls ignorable by default, and the braille pattern without a dot.
    /// </summary>
    private static readonly int[] Unseen =
    [
        0x034F, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2065, 0x2065, 0x2800, 0x2800, 0x3164, 0x3164, 0xFE00, 0xFE0F,
        0xFFA0, 0xFFA0, 0xFFF0, 0xFFF8, 0xE0000, 0xE0FFF,
    ];

    /// <summary>What is wrong with a text, to end the sentence "this text has ..."; null when nothing is.</summary>
    internal static string? Defect(string text)
    {
        if (text.Length == 0) return "no character";
        if (text[0] == ' ' || text[text.Length - 1] == ' ') return "a blank at an end";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is > ' ' and < '\u007F') continue;
            if (text[i] == ' ' && text[i - 1] == ' ') return "two blanks in a row";
            if (text[i] != ' ' && char.IsWhiteSpace(text[i])) return $"the blank {Name(text[i])}";
            if (DefectAt(text, i) is { } defect) return defect;
            if (char.IsHighSurrogate(text[i])) i++;
        }
        return null;
    }

    /// <summary>Whether a reader sees nothing of the character at an index.</summary>
    internal static bool IsUnseen(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
        || Ranges.Contain(Unseen, CodePoint(text, index));

    /// <summary>
    /// Whether the character at an index is part of a letter before it: French has each accent in one character with its letter.
    /// A text without marks, nor what completes a Korean syllable, has nothing to compose or to put in another order.
    /// </summary>
    internal static bool IsApart(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        || text[index] is >= '\u1161' and <= '\u11FF';

    /// <summary>The name of a character in Unicode.</summary>
    internal static string Name(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    private static string? DefectAt(string text, int index)
    {
        var codePoint = CodePoint(text, index);
        return codePoint == Replacement ? $"the replacement character {Name(codePoint)}, the trace of a character that was lost"
            : IsNoncharacter(codePoint) ? $"the code {Name(codePoint)}, which is no character and never will be"
            : IsUnseen(text, index) ? $"the invisible character {Name(codePoint)}"
            : IsApart(text, index) ? $"the combining mark {Name(codePoint)} apart from its letter"
            : NormalForm.Instead(codePoint) is { } instead ? $"the character {Name(codePoint)}, which the normal form C of Unicode writes as {instead}"
            : null;
    }

    /// <summary>The last two codes of each plane, and 32 more.</summary>
    private static bool IsNoncharacter(int codePoint) => (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF;

    private static int CodePoint(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
}
