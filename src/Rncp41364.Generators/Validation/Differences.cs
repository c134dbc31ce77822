using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Generators;

/// <summary>How two wordings of one compétence differ, in the words of the format.</summary>
internal static class Differences
{
    private const string Punctuation = "ponctuation";
    private const string Case = "casse";
    private const string Agreement = "accord";
    private const string Wording = "mots";

    internal static readonly string[] Words = [Punctuation, Case, Agreement, Wording];

    private static readonly string[] Endings = ["s", "x", "e", "es", "nt", "ent"];

    /// <summary>The kinds of differences, in the order of <see cref="Words"/>; none for equal texts.</summary>
    internal static string[] Between(string a, string b)
    {
        var found = new HashSet<string>();
        if (PunctuationOf(a) != PunctuationOf(b)) found.Add(Punctuation);
        string[] first = WordsOf(a), second = WordsOf(b);
        if (first.Length != second.Length) found.Add(Wording);
        else for (var i = 0; i < first.Length; i++) if (Difference(first[i], second[i]) is { } kind) found.Add(kind);
        if (found.Count == 0 && a != b) found.Add(Punctuation);
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
