using System.Collections.Generic;

namespace Rncp.Format;

/// <summary>A place of a text where writers put one sign or another that readers take for the same.</summary>
/// <param name="Choice">What is chosen there: only the places of one choice compare.</param>
/// <param name="Sign">The sign chosen; a full stop for three of them, an o for oe.</param>
/// <param name="Index">Where, in the text.</param>
internal readonly record struct LetterSite(string Choice, char Sign, int Index)
{
    internal const string Apostrophe = "apostrophe";

    private const string Ellipsis = "ellipsis";

    /// <summary>A word is known by so many letters on each side: of more, hostile texts are made.</summary>
    private const int LongestHalf = 12;

    internal string Shown => Sign == '.' ? "..." : Sign is 'o' ? "oe" : Quoting.Sign(Sign);

    internal static IEnumerable<LetterSite> Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (ChoiceAt(text, i) is { } choice) yield return new(choice, text[i] switch { 'Œ' => 'œ', 'O' => 'o', var c => c }, i);
    }

    private static string? ChoiceAt(string text, int i)
    {
        var c = text[i];
        if (c is 'œ' or 'Œ') return WordAt(text, i);
        if (c is 'o' or 'O') return i + 1 < text.Length && text[i + 1] is 'e' or 'E' ? WordAt(text, i) : null;
        if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or ' ') return null;
        return c switch
        {
            '\'' or '’' or '‘' or 'ʼ' or '′' or '´' or '`' when IsInside(text, i) => Apostrophe,
            '-' or '\u2010' or '\u2011' when IsInside(text, i) => "hyphen",
            '-' or '–' or '—' when IsBlank(text, i - 1) && IsBlank(text, i + 1) => "dash",
            '«' or '"' or '“' when !IsLetter(text, i - 1) => "quotation mark",
            '…' => Ellipsis,
            '.' when IsDot(text, i + 1) && IsDot(text, i + 2) && !IsDot(text, i - 1) => Ellipsis,
            _ => null,
        };
    }

    private static string WordAt(string text, int i)
    {
        int start = i, end = i + 1;
        while (i - start < LongestHalf && IsLetter(text, start - 1)) start--;
        while (end - i < LongestHalf && IsLetter(text, end)) end++;
        return text.Substring(start, end - start).ToLowerInvariant().Replace("œ", "oe");
    }

    private static bool IsInside(string text, int i) => IsLetter(text, i - 1) && IsLetter(text, i + 1);

    private static bool IsLetter(string text, int i) => i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]);

    private static bool IsBlank(string text, int i) => i < 0 || i >= text.Length || text[i] == ' ';

    private static bool IsDot(string text, int i) => i >= 0 && i < text.Length && text[i] == '.';
}
