using System.Linq;

namespace Rncp.Format;

/// <summary>
/// Bounds what the checks of a rule compare with each other: examples with conditions, quotes with paragraphs. What a fiche
/// states in a few sentences takes a few conditions; far beyond, the compiler would seem to hang.
/// </summary>
internal sealed class RuleSize(DefautSink sink)
{
    /// <summary>The values of a rule with its examples: some ten times those of the largest known.</summary>
    internal const int MostValues = 2_000;

    /// <summary>The values of an example.</summary>
    internal const int MostFacts = 400;

    /// <summary>The characters of the paragraphs that a rule quotes: some twenty times the longest known.</summary>
    internal const int LongestText = 20_000;

    private static readonly Phrase Values = ("values", "valeurs");

    private bool _passes = true;

    internal static bool Passes(JsonNode root, JsonNode entry, DefautSink sink)
    {
        var size = new RuleSize(sink);
        size.Check(entry.Plage, ("The rule of entry", "La règle d'entrée"), Values, Count(entry), MostValues);
        foreach (var example in entry.List("exemples")) 
            size.Check(example.Plage, ("This example", "Cet exemple"), Values, Count(example), MostFacts);
        if (root["prerequisEntree"] is { } text)
        {
            var length = root.List("prerequisEntree").Sum(paragraph => paragraph.Text?.Length ?? 0);
            size.Check(text.Plage, ("The text that the rule quotes", "Le texte que cite la règle"), ("characters", "caractères"),
                length, LongestText);
        }
        return size._passes;
    }

    private void Check(Plage plage, Phrase what, Phrase unit, int count, int most)
    {
        if (count <= most) return;
        _passes = false;
        sink.Add(Descriptors.TooMany, plage, what, Quoting.Number(count), unit, Quoting.Number(most));
    }

    private static int Count(JsonNode node) => 1 + node.Items.Sum(Count) + node.Properties.Sum(property => Count(property.Value));
}
