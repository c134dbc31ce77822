using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>Checks the rules against the texts of the fiche, and against the examples written beside them.</summary>
internal static class RulesValidation
{
    private static readonly string[] Kinds = [.. Regles.Kinds.Select(kind => kind.Name)];

    private static readonly Phrase OneKind = (
        "it takes exactly one of " + string.Join(", ", Kinds), "elle en prend une, et une seule : " + string.Join(", ", Kinds));

    private static readonly string[] Groups = [.. Regles.Kinds.Where(kind => kind.Shape is ListShape).Select(kind => kind.Name)];

    /// <summary>The one parameter whose answers are not words.</summary>
    private const string MonthsParameter = "mois";

    private static readonly Dictionary<string, string[]> Answers = new()
    {
        ["niveau"] = [Lectures.AuMoins, Lectures.Exactement],
        ["cumul"] = [Lectures.Cumulees, Lectures.UneSeule],
        ["tempsPartiel"] = [Lectures.Calendaire, Lectures.Prorata],
        ["nature"] = [Lectures.Toutes, Lectures.Professionnelle],
    };

    /// <summary>The conditions of a rule, a group before its parts.</summary>
    internal static JsonNode[] Conditions(JsonNode entry) => entry["condition"] is { } condition ? [.. All(condition)] : [];

    internal static void Validate(JsonNode root, ObjectValue value, DefautSink sink)
    {
        if (root["regles"] is not { Kind: JsonKind.Object } rules) return;
        Uniqueness.Check(sink, rules.List("secteurs"), "cle", ("Sector", "Le secteur"));
        Uniqueness.Check(sink, rules.List("secteurs"), "numero", ("Sector number", "Le numéro de secteur"));
        foreach (var sector in rules.List("secteurs"))
            if (sector["cle"] is { Text: { } key } node && ReservedNames.OfMembers.Contains(key))
                sink.Add(Descriptors.ReservedName, node.Plage, key, "Secteur");
        Jury(root, rules, sink);
        if (rules["entree"] is not { Kind: JsonKind.Object } entry || !RuleSize.Passes(root, entry, sink)) return;

        var conditions = Conditions(entry);
        Uniqueness.Check(sink, conditions, "cle", ("Condition", "La condition"));
        Uniqueness.Check(sink, entry.List("lectures"), "cle", ("Reading", "La lecture"));
        Uniqueness.Check(sink, entry.List("lectures"), "parametre", ("Reading of the parameter", "La lecture du paramètre"));
        HashSet<string> sectors = [.. rules.List("secteurs").Select(sector => sector["cle"]?.Text).OfType<string>()];
        var months = entry.List("lectures").FirstOrDefault(reading => reading["parametre"]?.Text == MonthsParameter);
        TrivialRules.Routes(root, entry, sink);
        foreach (var one in conditions)
        {
            TrivialRules.Condition(one, sink);
            Condition(one, sectors, sink);
            Months(one, months, sink);
        }
        foreach (var reading in entry.List("lectures")) Reading(reading, sink);
        Uniqueness.Check(sink, entry.List("exemples"), "cas", ("Example", "L'exemple"));
        JsonNode[] quoting = [.. conditions, .. entry.List("lectures"), .. entry.List("nonFormalise"), .. Optional(entry["verification"])];
        QuoteValidation.Validate(root, quoting, sink);
        if (sink.HasErrors || EntryRule.Of(value) is not { } rule) return;
        UselessConditions.Validate(conditions, rule, sink);
        ExampleRunner.Run(entry, rule, [.. sectors], sink);
    }

    /// <summary>A condition and all its parts.</summary>
    private static IEnumerable<JsonNode> All(JsonNode condition) =>
        new[] { condition }.Concat(Groups.SelectMany(group => condition.List(group)).SelectMany(All));

    private static IEnumerable<JsonNode> Optional(JsonNode? node) => node is null ? [] : [node];

    private static void Condition(JsonNode condition, HashSet<string> sectors, DefautSink sink)
    {
        if (condition.Kind != JsonKind.Object) return;
        var kinds = Kinds.Where(kind => condition[kind] is not null).ToArray();
        var isGroup = kinds.Length == 1 && Groups.Contains(kinds[0]);
        var isQuote = condition["source"] is not null && condition["citation"] is not null;
        var isHalfAQuote = !isQuote && (condition["source"] is not null || condition["citation"] is not null);
        (Phrase What, Phrase Cure)? problem =
            kinds.Length == 0 ? (("asks for nothing", "ne demande rien"), OneKind)
            : kinds.Length > 1 ? (("asks for " + string.Join(" and ", kinds), "demande " + string.Join(" et ", kinds)), OneKind)
            : isHalfAQuote || (!isGroup && !isQuote)
                ? (("does not say which words of the fiche it comes from", "ne dit pas de quels mots de la fiche elle vient"),
                    ("give both source and citation", "donnez source et citation"))
            : condition["baccalaureat"]?.Kind == JsonKind.False
                ? (("asks for no baccalauréat", "ne demande pas de baccalauréat"),
                    ("write true, or another condition", "écrivez true, ou une autre condition"))
            : null;
        if (problem is var (what, cure))
            sink.Add(Descriptors.MalformedCondition, condition.Plage, condition["cle"]?.Text ?? "", what, cure);
        foreach (var sector in condition["experience"].List("secteurs"))
            if (sector.Text is { } key && !sectors.Contains(key))
                sink.Add(Descriptors.UnknownReference, sector.Plage,
                    key, ("a sector", "un secteur"),
                    sectors.Count == 0 ? ("the rules name none", "les règles n'en nomment aucun") : Suggestion.For(key, sectors));
    }

    /// <summary>The answer of the reading is what counts. Another number in the condition would be a lie.</summary>
    private static void Months(JsonNode condition, JsonNode? reading, DefautSink sink)
    {
        if (condition["experience"]?.Value("mois") is not { Kind: JsonKind.Number } months) return;
        if (reading?.Value("parDefaut")?.Text is not { } taken || taken == months.Text) return;
        var key = reading["cle"]?.Text;
        sink.Add(Descriptors.MalformedCondition, months.Plage,
            condition["cle"]?.Text ?? "", ($"asks for {months.Text} months", $"demande {months.Text} mois"),
            ($"the reading '{key}' takes {taken} by default, so write the same number in both",
            $"la lecture « {key} » prend {taken} par défaut, écrivez le même nombre dans les deux"));
    }

    private static void Reading(JsonNode reading, DefautSink sink)
    {
        if (reading["parametre"]?.Text is not { } parameter || (parameter != MonthsParameter && !Answers.ContainsKey(parameter))) return;
        var answers = Answers.TryGetValue(parameter, out var known) ? known : null;
        JsonNode[] given = [.. Optional(reading.Value("parDefaut")), .. reading.List("autres")];
        Uniqueness.Check(sink, given, ("Answer", "La réponse"));
        foreach (var answer in given)
        {
            if (answer.Text is not { } text || (answers is null ? IsMonths(text) : answers.Contains(text))) continue;
            sink.Add(Descriptors.BadFormat, answer.Plage,
                text, answers is not null ? Suggestion.OneOf(text, answers)
                    : ($"a number of months from 1 to {Limites.MoisMax}", $"un nombre de mois de 1 à {Limites.MoisMax}"));
        }
    }

    private static bool IsMonths(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var months)
        && months is > 0 and <= Limites.MoisMax && text[0] != '0';

    private static void Jury(JsonNode root, JsonNode rules, DefautSink sink)
    {
        Uniqueness.Check(sink, rules.List("jury"), "role", ("Role", "Le rôle"));
        var compositions = root.List("voiesAcces").Select(route => (Route: route["voie"]?.Text ?? "", Lines: route.List("jury").ToArray()))
            .Where(route => route.Lines.Length > 0).ToArray();
        foreach (var place in rules.List("jury"))
        {
            if (place["citation"] is not { Text: { } quote } citation) continue;
            var without = compositions
                .Where(route => !route.Lines.Any(line => line.Text is { } text && QuoteValidation.Places(text, quote).Any()))
                .Select(route => route.Route).FirstOrDefault();
            if (compositions.Length > 0 && without is null) continue;
            sink.Add(Descriptors.FalseQuote, citation.Plage,
                quote, without is null ? ("the jury of any route", "le jury d'aucune voie")
                    : ("the jury of " + without, "le jury de " + without),
                QuoteValidation.WordForWord);
        }
    }
}
