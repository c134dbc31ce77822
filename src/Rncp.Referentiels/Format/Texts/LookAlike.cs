namespace Rncp.Format;

/// <summary>
/// A letter of another alphabet in a word of Latin ones, or several that print together: it reads right, and no search finds it. Only
/// what readers take for Latin letters counts, or a letter that is neither Latin nor Greek: a unit such as kΩ is no mistake.
/// </summary>
internal static class LookAlike
{
    private const string Others = "АВЕЅІЈКМНОРСТУХаеорсухіјѕԁ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private const string Latin = "ABESIJKMHOPCTYXaeopcyxijsd" + "ABEZHIKMNOPTYXo";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Where the first is; -1 when there is none.</summary>
    internal static int IndexIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] > '\u024F' && (Instead(text[i]) is not null || IsOfOtherScript(text[i]))
                && (IsLigature(text[i]) || IsLatin(text, i - 1) || IsLatin(text, i + 1))) return i;
        return -1;
    }

    /// <summary>The Latin letters that a character is taken for; null when it is taken for none.</summary>
    internal static string? Instead(char c)
    {
        if (IsLigature(c)) return Ligatures[c - '\uFB00'];
        var place = Others.IndexOf(c);
        return place < 0 ? null : Latin[place].ToString();
    }

    private static bool IsLigature(char c) => c is >= '\uFB00' and <= '\uFB06';

    /// <summary>From Cyrillic on, without the small letters of 1ᵉʳ nor the additions to the Latin ones; the Greek ones are units.</summary>
    private static bool IsOfOtherScript(char c) => c is >= '\u0400' and < '\u1D00' or >= '\u2C00' and < '\uFB00' && char.IsLetter(c);

    private static bool IsLatin(string text, int i) => i >= 0 && i < text.Length && text[i] <= '\u024F' && char.IsLetter(text[i]);
}
