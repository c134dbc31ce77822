using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Format;

/// <summary>How two wordings of one compétence differ, in the words of the format.</summary>
internal static class Differences
{
    private const string Punctuation = "ponctuation";
    private const string Case = "casse";
    private const string Agreement = "accord";
    private const string Wording = "mots";

    internal static readonly string[] Words = [Punctuation, Case, Agreement, Wording];

    private static readonly string[] Endings = ["s", "x", "e", "es", "nt", "ent"];

    /// <summary>
    /// The kinds of differences, in the order of <see cref="Words"/>; none for equal texts. Where words differ, they are
    /// the only kind: around other words, punctuation and case compare with nothing.
    /// </summary>
    internal static string[] Between(string a, string b)
    {
        if (a == b) return [];
        string[] first = WordsOf(a), second = WordsOf(b);
        var found = new HashSet<string?>(first.Zip(second, Difference));
        if (first.Length != second.Length || found.Contains(Wording)) return [Wording];
        if (PunctuationOf(a) != PunctuationOf(b) || !Words.Any(found.Contains)) found.Add(Punctuation);
        return [.. Words.Where(found.Contains)];
    }

    private static string? Difference(string a, string b) =>
        a == b ? null
        : string.Equals(a, b, StringComparison.OrdinalIgnoreCase) ? Case
        : Endings.Any(ending => a + ending == b || b + ending == a) ? Agreement
        : Wording;

    private static string PunctuationOf(string text) => string.Concat(text.Where(c => !char.IsLetterOrDigit(c) && c != ' '));

    private static string[] WordsOf(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
