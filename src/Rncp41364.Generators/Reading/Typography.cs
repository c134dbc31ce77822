using System.Globalization;

namespace Rncp.Generators;

/// <summary>The one normalisation of the texts of a référentiel: blanks. Everything else is verbatim.</summary>
internal static class Typography
{
    // Combining accents: in the normal form C, French has none. Read from the code point, whatever tables the host has.
    private const char FirstAccent = '\u0300', LastAccent = '\u036F';

    /// <summary>What is wrong with a text, to end the sentence "this text has ..."; null when nothing is.</summary>
    internal static string? Defect(string text)
    {
        if (text.Length == 0) return "no character";
        if (text[0] == ' ' || text[text.Length - 1] == ' ') return "a blank at an end";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ' && text[i - 1] == ' ') return "two blanks in a row";
            if (text[i] != ' ' && char.IsWhiteSpace(text[i])) return $"the blank {Name(text[i])}";
            var category = CharUnicodeInfo.GetUnicodeCategory(text, i);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse)
                return $"the invisible character {Name(text[i])}";
            if (IsApart(text[i])) return $"the accent {Name(text[i])} apart from its letter";
        }
        return null;
    }

    /// <summary>Whether a character is an accent apart from its letter.</summary>
    internal static bool IsApart(char c) => c is >= FirstAccent and <= LastAccent;

    private static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
