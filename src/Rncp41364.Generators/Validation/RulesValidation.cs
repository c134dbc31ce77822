using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Rncp.Generators;

/// <summary>Checks the rules against the texts of the fiche, and against the examples written beside them.</summary>
internal static class RulesValidation
{
    private static readonly string[] Kinds = ["uneDe", "toutes", "niveau", "baccalaureat", "experience"];

    private static readonly Dictionary<string, string[]> Answers = new()
    {
        ["niveau"] = ["auMoins", "exactement"],
        ["cumul"] = ["cumulees", "uneSeule"],
        ["tempsPartiel"] = ["calendaire", "prorata"],
        ["nature"] = ["toutes", "professionnelle"],
    };

    internal static void Validate(JsonNode root, DiagnosticSink sink)
    {
        if (root["regles"] is not { Kind: JsonKind.Object } rules) return;
        Uniqueness.Check(sink, rules.List("secteurs"), "cle", "Sector");
        Uniqueness.Check(sink, rules.List("secteurs"), "numero", "Sector number");
        foreach (var sector in rules.List("secteurs"))
            if (sector["cle"] is { Text: { } key } node && ReservedNames.OfMembers.Contains(key))
                sink.Add(Descriptors.ReservedName, node.Span, key, "Secteur");
        Jury(root, rules, sink);
        if (rules["entree"] is not { Kind: JsonKind.Object } entry) return;

        var conditions = entry["condition"] is { } condition ? All(condition).ToArray() : [];
        Uniqueness.Check(sink, conditions, "cle", "Condition");
        Uniqueness.Check(sink, entry.List("lectures"), "cle", "Reading");
        Uniqueness.Check(sink, entry.List("lectures"), "parametre", "Reading of the parameter");
        var sectors = rules.List("secteurs").Select(sector => sector["cle"]?.Text).OfType<string>().ToArray();
        foreach (var one in conditions) Condition(one, sectors, sink);
        foreach (var reading in entry.List("lectures")) Reading(reading, sink);
        Quotes(root, [.. conditions, .. entry.List("lectures"), .. entry.List("nonFormalise"), .. Optional(entry["verification"])], sink);
        if (!sink.HasErrors) ExampleRunner.Run(entry, sink);
    }

    /// <summary>A condition and all its parts.</summary>
    internal static IEnumerable<JsonNode> All(JsonNode condition) =>
        new[] { condition }.Concat(condition.List("uneDe").Concat(condition.List("toutes")).SelectMany(All));

    private static IEnumerable<JsonNode> Optional(JsonNode? node) => node is null ? [] : [node];

    private static void Condition(JsonNode condition, string[] sectors, DiagnosticSink sink)
    {
        if (condition.Kind != JsonKind.Object) return;
        var kinds = Kinds.Where(kind => condition[kind] is not null).ToArray();
        var isGroup = kinds.Length == 1 && kinds[0] is "uneDe" or "toutes";
        var problem = kinds.Length != 1 ? kinds.Length == 0 ? "asks for nothing" : "asks for " + string.Join(" and ", kinds)
            : isGroup && !condition.List(kinds[0]).Any() ? "has no part"
            : !isGroup && (condition["source"] is null || condition["citation"] is null) ? "does not say which words of the fiche it comes from"
            : condition["baccalaureat"]?.Kind == JsonKind.False ? "asks for no baccalauréat"
            : condition["experience"] is { } empty && !empty.List("secteurs").Any() ? "names no sector"
            : null;
        if (problem is not null) sink.Add(Descriptors.MalformedCondition, condition.Span, condition["cle"]?.Text ?? "", problem);
        foreach (var sector in condition["experience"].List("secteurs"))
            if (sector.Text is { } key && !sectors.Contains(key))
                sink.Add(Descriptors.UnknownReference, sector.Span, key, "a sector", sectors.Length == 0 ? "the rules name none" : Suggestion.For(key, sectors));
    }

    private static void Reading(JsonNode reading, DiagnosticSink sink)
    {
        if (reading["parametre"]?.Text is not { } parameter) return;
        var answers = Answers.TryGetValue(parameter, out var known) ? known : null;
        foreach (var answer in Optional(reading["parDefaut"]).Concat(reading.List("autres")))
        {
            var isValid = answer.Text is null || (answers is not null
                ? answers.Contains(answer.Text)
                : int.TryParse(answer.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is > 0 and <= 600);
            if (!isValid) sink.Add(Descriptors.BadFormat, answer.Span, answer.Text!, answers is null ? "a number of months from 1 to 600" : "one of " + string.Join(", ", answers));
        }
    }

    private static void Quotes(JsonNode root, JsonNode[] quoting, DiagnosticSink sink)
    {
        var paragraphs = root.List("prerequisEntree").ToArray();
        var quoted = new HashSet<int>();
        foreach (var node in quoting)
        {
            if (node["source"] is not { Text: { } source } place || node["citation"] is not { Text: { } quote } citation) continue;
            var open = source.IndexOf('[');
            if (open < 0 || !int.TryParse(source.Substring(open + 1).TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) continue;
            if (number > paragraphs.Length) sink.Add(Descriptors.UnknownReference, place.Span, source, "a paragraph", $"prerequisEntree has {paragraphs.Length}");
            else if (paragraphs[number - 1].Text?.Contains(quote) == false) sink.Add(Descriptors.FalseQuote, citation.Span, quote, source);
            quoted.Add(number - 1);
        }
        for (var i = 0; i < paragraphs.Length; i++)
            if (!quoted.Contains(i)) sink.Add(Descriptors.UnquotedText, paragraphs[i].Span);
    }

    private static void Jury(JsonNode root, JsonNode rules, DiagnosticSink sink)
    {
        Uniqueness.Check(sink, rules.List("jury"), "role", "Role");
        foreach (var place in rules.List("jury"))
        {
            if (place["citation"] is not { Text: { } quote } citation) continue;
            foreach (var route in root.List("voiesAcces"))
                if (route.List("jury").Any() && !route.List("jury").Any(line => line.Text?.Contains(quote) == true))
                {
                    sink.Add(Descriptors.FalseQuote, citation.Span, quote, $"the jury of {route["voie"]?.Text}");
                    break;
                }
        }
    }
}
