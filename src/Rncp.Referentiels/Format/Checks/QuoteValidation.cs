using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Rncp.Format;

/// <summary>Checks that what the rules quote is in the prerequisites, and that they quote something of each sentence.</summary>
internal static class QuoteValidation
{
    /// <summary>Where a sentence ends and another begins; an abbreviation, which is short, does not end one.</summary>
    private static readonly Regex SentenceEnd = new(@"(?<=[\p{L}\p{Nd})»]{3}\s?[.!?;])\s+(?=[\p{Lu}«])", RegexOptions.CultureInvariant);

    internal static readonly Phrase WordForWord = ("a quote is word for word, not a part of one, with the same apostrophes",
        "une citation est mot pour mot, sans couper un mot, avec les mêmes apostrophes");

    internal static void Validate(JsonNode root, IReadOnlyList<JsonNode> quoting, DefautSink sink)
    {
        var paragraphs = root.List("prerequisEntree").ToArray();
        var quoted = paragraphs.Select(paragraph => new bool[paragraph.Text?.Length ?? 0]).ToArray();
        foreach (var node in quoting)
        {
            if (node["source"] is not { Text: { } source } place || !Regles.Alinea.IsValid(source)) continue;
            if (node["citation"] is not { Text: { Length: > 0 } quote } citation) continue;
            var number = int.Parse(source.Substring(source.IndexOf('[') + 1).TrimEnd(']'), CultureInfo.InvariantCulture);
            if (number > paragraphs.Length)
            {
                sink.Add(Descriptors.UnknownReference, place.Plage, source, ("a paragraph", "un alinéa"),
                    ($"prerequisEntree has {paragraphs.Length}", $"prerequisEntree en a {paragraphs.Length}"));
                continue;
            }
            if (paragraphs[number - 1].Text is not { } paragraph) continue;
            var isQuoted = false;
            foreach (var (start, end) in Places(paragraph, quote))
            {
                isQuoted = true;
                Mark(quoted[number - 1], start, end);
            }
            if (isQuoted) continue;
            sink.Add(Descriptors.FalseQuote, citation.Plage, quote, source, Cure(quote, paragraph, paragraphs));
            Mark(quoted[number - 1], 0, paragraph.Length);
        }
        for (var i = 0; i < paragraphs.Length; i++)
            foreach (var (start, end) in Sentences(paragraphs[i].Text ?? ""))
                if (Array.IndexOf(quoted[i], true, start, end - start) < 0)
                    sink.Add(Descriptors.UnquotedText, paragraphs[i].Plage, paragraphs[i].Text!.Substring(start, end - start));
    }

    /// <summary>What was most likely meant: the same words in other letters, or in another paragraph.</summary>
    private static Phrase Cure(string quote, string paragraph, JsonNode[] paragraphs)
    {
        var near = Fold(paragraph).IndexOf(Fold(quote), StringComparison.Ordinal);
        if (near >= 0 && paragraph.Substring(near, quote.Length) is var words && words != quote)
            return ($"the text has '{words}'", $"le texte a « {words} »");
        var other = Array.FindIndex(paragraphs, one => one.Text is { } text && Places(text, quote).Any());
        var place = $"prerequisEntree[{Quoting.Number(other + 1)}]";
        return other < 0 ? WordForWord : ("it is in " + place, "elle est dans " + place);
    }

    /// <summary>A text without the differences that a reader does not see, letter by letter.</summary>
    private static string Fold(string text) => text.Replace('’', '\'').Replace('\u00A0', ' ').Replace('\u202F', ' ').ToUpperInvariant();

    private static void Mark(bool[] quoted, int start, int end)
    {
        for (var i = start; i < end; i++) quoted[i] = true;
    }

    /// <summary>Where whole words of a text are the quote.</summary>
    internal static IEnumerable<(int Start, int End)> Places(string text, string quote)
    {
        for (var start = Next(0); start >= 0; start = Next(start + 1))
        {
            var end = start + quote.Length;
            if (!IsInsideWord(text, start) && !IsInsideWord(text, end)) yield return (start, end);
        }

        int Next(int from) => text.IndexOf(quote, from, StringComparison.Ordinal);
    }

    private static bool IsInsideWord(string text, int place) =>
        place > 0 && place < text.Length && char.IsLetterOrDigit(text[place - 1]) && char.IsLetterOrDigit(text[place]);

    private static IEnumerable<(int Start, int End)> Sentences(string text)
    {
        var start = 0;
        foreach (Match blank in SentenceEnd.Matches(text))
        {
            yield return (start, blank.Index);
            start = blank.Index + blank.Length;
        }
        if (start < text.Length) yield return (start, text.Length);
    }
}
