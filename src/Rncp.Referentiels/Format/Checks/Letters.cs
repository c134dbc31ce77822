using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Format;

/// <summary>
/// Finds the signs of a list that are not those of the rest of it, such as a straight apostrophe among curly ones. Pages mix them, so
/// only what is rare is said; and what is rare twice, in the same words, is the page's own: it prints its compétences twice.
/// </summary>
internal sealed class Letters
{
    /// <summary>How many times more often the other sign is there. Of the lists of real fiches, only apostrophes are mixed.</summary>
    private const int ManyApostrophes = 10, Many = 5;

    /// <summary>How many characters on each side make the passage of a sign.</summary>
    private const int Around = 15;

    private static readonly string[] Competences =
        ["blocs.competences.libelle", "blocs.texteCompetences", "competences.libelle", "competencesAttestees.libelle"];

    /// <summary>What is not the page's, or quotes what is.</summary>
    private static readonly string[] Ours = ["$schema", "source.", "regles."];

    private readonly DefautSink _sink;
    private readonly string _list;
    private readonly JsonNode[] _texts;

    /// <summary>How many times each sign is there, by choice.</summary>
    private readonly Dictionary<string, Dictionary<char, int>> _signs = [];

    /// <summary>How many times a rare sign stands in the same passage.</summary>
    private readonly Dictionary<string, int> _passages = [];

    private Letters(string list, IEnumerable<JsonNode> texts, DefautSink sink)
    {
        (_list, _texts, _sink) = (list, [.. texts], sink);
        foreach (var site in _texts.SelectMany(text => LetterSite.Of(text.Text!)))
        {
            if (!_signs.TryGetValue(site.Choice, out var signs)) _signs.Add(site.Choice, signs = []);
            Count(signs, site.Sign);
        }
    }

    /// <param name="leaves">The leaves of a file without an error.</param>
    /// <param name="sink">Receives what is rare.</param>
    internal static void Validate(Leaf[] leaves, DefautSink sink)
    {
        var texts = leaves.Where(leaf => leaf is { Shape: TextShape, IsRemarked: false }
            && !Ours.Any(start => leaf.Path.StartsWith(start, StringComparison.Ordinal)));
        foreach (var list in texts.GroupBy(leaf => Competences.Contains(leaf.Path) ? Competences[0] : leaf.Path, leaf => leaf.Node))
        {
            var letters = new Letters(list.Key, list, sink);
            letters.OfOtherAlphabets();
            letters.OfFewPlaces();
        }
    }

    private void OfOtherAlphabets()
    {
        foreach (var node in _texts)
            if (node.Text is { } text && LookAlike.IndexIn(text) is >= 0 and var index)
            {
                var sign = Quoting.Sign(text[index]);
                if (LookAlike.Instead(text[index]) is { } latin)
                    Say(node, index, sign, ("which is not the letter that it seems", "qui n'est pas la lettre qu'il semble"), latin);
                else
                    Say(node, index, sign, ("which is no letter of that word", "qui n'est pas une lettre de ce mot"),
                        ("a Latin letter", "une lettre latine"));
            }
    }

    private void OfFewPlaces()
    {
        if (_signs.All(choice => choice.Value.Count == 1)) return;
        var rare = _texts.Select(node => (Node: node, Sites: LetterSite.Of(node.Text!).Where(IsRare).ToArray()))
            .Where(text => text.Sites.Length > 0).ToArray();
        foreach (var (node, sites) in rare)
            foreach (var site in sites) Count(_passages, Passage(node.Text!, site.Index));
        foreach (var (node, sites) in rare)
            foreach (var same in sites.Where(site => _passages[Passage(node.Text!, site.Index)] == 1).GroupBy(site => site.Choice))
            {
                var site = same.First();
                var usual = Usual(site.Choice);
                var count = Quoting.Number(_signs[site.Choice][usual.Sign]);
                Say(node, site.Index, site.Shown, ($"where {_list} has {usual.Shown} {count} times",
                    $"là où {_list} a {count} fois {usual.Shown}"), usual.Shown);
            }
    }

    private bool IsRare(LetterSite site)
    {
        var usual = Usual(site.Choice);
        var many = site.Choice == LetterSite.Apostrophe ? ManyApostrophes : Many;
        return site.Sign != usual.Sign && _signs[site.Choice][site.Sign] * many <= _signs[site.Choice][usual.Sign];
    }

    private LetterSite Usual(string choice)
    {
        var most = _signs[choice].First();
        foreach (var sign in _signs[choice]) if (sign.Value > most.Value) most = sign;
        return new(choice, most.Key, 0);
    }

    private void Say(JsonNode node, int index, string sign, Phrase why, Phrase instead) =>
        _sink.Add(Descriptors.RareLetter, node.Plage, sign, Passage(node.Text!, index), why, instead);

    private static void Count<T>(Dictionary<T, int> counts, T key) where T : notnull =>
        counts[key] = counts.TryGetValue(key, out var count) ? count + 1 : 1;

    /// <summary>What stands around a place, without half a character at an end.</summary>
    private static string Passage(string text, int index)
    {
        int start = Math.Max(0, index - Around), end = Math.Min(text.Length, index + Around + 1);
        if (char.IsLowSurrogate(text[start])) start++;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text.Substring(start, end - start);
    }
}
