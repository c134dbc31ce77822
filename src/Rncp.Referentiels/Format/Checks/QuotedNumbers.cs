using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Rncp.Format;

/// <summary>
/// Finds the numbers of a rule that its quotes do not say: those that an edit of the other left behind. A number that is deduced or
/// remarked on says itself where it comes from.
/// </summary>
internal static class QuotedNumbers
{
    private static readonly Phrase Months = ("months", "mois"), Level = ("level", "niveau");

    /// <param name="conditions">The conditions of the rule of entry.</param>
    /// <param name="entry">The rule, in a file without an error.</param>
    /// <param name="sink">Receives what is not said.</param>
    internal static void Validate(IEnumerable<JsonNode> conditions, JsonNode entry, DefautSink sink)
    {
        var readings = entry.List("lectures").ToLookup(reading => reading["parametre"]?.Text);
        var ofMonths = readings["mois"].FirstOrDefault();
        var taken = ofMonths is null ? null : SaidNumbers.Months(Quote(ofMonths));
        foreach (var condition in conditions)
        {
            var levels = SaidNumbers.Levels(Quote(condition));
            if (levels.Count > 0) Check(condition, "niveau", condition["niveau"], Level, levels, sink);
            var months = SaidNumbers.Months(Quote(condition));
            // The answer of a reading is the number of every condition: where its own quote says it, another may say nothing.
            if (taken is null || (months.Count > 0 && taken.Contains(Number(ofMonths!["parDefaut"]))))
                Check(condition, "mois", condition["experience"]?["mois"], Months, months, sink);
        }
        foreach (var reading in readings["mois"]) OfMonths(reading, sink);
        foreach (var reading in readings["niveau"]) OfLevel(reading, sink);
    }

    /// <summary>A question lays out the answers: it has no duration of its own. A justification may compare them with another.</summary>
    private static void OfMonths(JsonNode reading, DefautSink sink)
    {
        var said = SaidNumbers.Months(Quote(reading));
        Check(reading, "parDefaut", reading["parDefaut"], Months, said, sink);
        var known = said.Append(Number(reading.Value("parDefaut"))).Concat(reading.List("autres").Select(Number)).ToArray();
        var asked = Words(reading, "question", SaidNumbers.Months).Except(known).ToArray();
        if (asked.Length > 0) Report(reading, "question", asked, Months, said, sink);
        var argued = Words(reading, "justification", SaidNumbers.Months);
        if (argued.Count > 0 && !argued.Overlaps(known)) Report(reading, "justification", argued, Months, said, sink);
    }

    private static void OfLevel(JsonNode reading, DefautSink sink)
    {
        var said = SaidNumbers.Levels(Quote(reading));
        if (said.Count == 0) return;
        foreach (var name in new[] { "question", "justification" })
            if (Words(reading, name, SaidNumbers.Levels) is { Count: > 0 } named && !named.Overlaps(said))
                Report(reading, name, named, Level, said, sink);
    }

    private static HashSet<int> Words(JsonNode reading, string name, System.Func<string, HashSet<int>> read) =>
        reading[name]?.Text is { } text ? read(text) : [];

    private static void Check(JsonNode owner, string name, JsonNode? number, Phrase unit, HashSet<int> said, DefautSink sink)
    {
        if (number?.Text is null || said.Contains(Number(number))) return;
        sink.Add(Descriptors.UnsaidNumber, number.Plage, name, InWords([Number(number)], unit), Quote(owner), InWords(said, unit));
    }

    private static void Report(
        JsonNode reading, string name, IEnumerable<int> named, Phrase unit, IEnumerable<int> said, DefautSink sink) =>
        sink.Add(Descriptors.UnsaidNumber, reading[name]!.Plage, name, InWords(named, unit), Quote(reading), InWords(said, unit));

    private static string Quote(JsonNode node) => node["citation"]?.Text ?? "";

    private static int Number(JsonNode? node) =>
        int.TryParse(node?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static Phrase InWords(IEnumerable<int> numbers, Phrase unit)
    {
        var said = numbers.OrderBy(number => number).Select(Quoting.Number).ToArray();
        Phrase all = (string.Join(" and ", said), string.Join(" et ", said));
        return said.Length == 0 ? ("none", "rien") : unit == Level ? unit + " " + all : all + " " + unit;
    }
}
