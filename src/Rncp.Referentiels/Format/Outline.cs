using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>
/// What can still be read of a file with an error: its code, and the names of its members, each once, numbered in order. It is a fiche
/// without anything else, from which the same types can be written, so that what uses them is not an error too.
/// </summary>
internal static class Outline
{
    /// <summary>The code of a file that says none: no fiche has it.</summary>
    internal const string UnknownCode = Referentiel.Rncp + "0";

    /// <summary>A key is the number of its bloc in two digits, as is the rank of a compétence.</summary>
    private const int MostBlocs = 99;

    private static readonly Regex AnyCode = new(
        "(RNCP[0-9]{3,5}|(?<![A-Z])RS[0-9]{1,5})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Of the RS, a text on its own: RS485 is a cable in a sentence, and other fiches are named in the file.</summary>
    private static readonly Regex CodeInText =
        new("RNCP[0-9]{3,5}(?![0-9])|(?<=\"code\"\\s*:\\s*\")RS[0-9]{1,5}(?=\")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <param name="json">What could be read of the file; null when nothing could.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="path">Its path, which often has its code.</param>
    internal static Fiche Of(JsonNode? json, string text, string path)
    {
        var code = CodeOf(json, text, path);
        var rules = Find(json, "regles") is { } node
            ? Object(Regles.Root, ("secteurs", Keyed(Regles.Secteur, node, "secteurs", "cle")))
            : (Value)NoValue.Instance;
        var root = Object(Referentiel.Root,
            ("code", new TextValue(code)),
            ("codesNsf", Keyed(Membres.Nsf, json, "codesNsf", "code")),
            ("formacodes", Keyed(Membres.Formacode, json, "formacodes", "code")),
            ("codesRome", Keyed(Membres.Rome, json, "codesRome", "code")),
            ("metiers", Keyed(Membres.Metier, json, "metiers", "cle")),
            ("competences", Competences(json)),
            ("blocs", Blocs(json, code)),
            ("regles", rules));
        return new Fiche(root, default, "");
    }

    private static string CodeOf(JsonNode? json, string text, string path)
    {
        var blocs = List(json, "blocs").Select(bloc => Find(bloc, "code")?.Text).OfType<string>().ToArray();
        // The blocs that agree outvote the one code above them, which is then what is misspelt.
        if (Membres.CodeOfFiche(blocs) is { } agreed) return agreed;
        var own = Find(json, "code")?.Text ?? "";
        if (Suggestion.Meant(own, Referentiel.CodeOfRoot) is { } code) return code;
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var found = blocs.Append(own).Append(name).Select(one => AnyCode.Match(one)).Append(CodeInText.Match(text))
            .FirstOrDefault(match => match.Success && Referentiel.CodeOfRoot.IsValid(match.Value.ToUpperInvariant()));
        return found?.Value.ToUpperInvariant() ?? UnknownCode;
    }

    private static ListValue Blocs(JsonNode? json, string fiche)
    {
        var seen = new HashSet<string>();
        var blocs = new List<Value>();
        foreach (var bloc in List(json, "blocs"))
        {
            if (Find(bloc, "code")?.Text is not { } code || !IsValid(Membres.Bloc, "code", code)) continue;
            var name = Membres.BlocKey(code);
            if (blocs.Count == MostBlocs || !seen.Add(name)) continue;
            blocs.Add(Object(Membres.Bloc,
                ("numero", new IntegerValue(blocs.Count + 1)), ("code", new TextValue(fiche + name)), ("competences", Competences(bloc))));
        }
        return new ListValue(new(blocs));
    }

    private static ListValue Competences(JsonNode? owner)
    {
        var rank = (IntegerShape)Shapes.Rank;
        var ranks = List(owner, "competences").Select(one => int.TryParse(Find(one, "rang")?.Text, out var number) ? number : 0);
        return new(new(ranks.Where(number => number >= rank.Min && number <= rank.Max).Distinct()
            .Select(number => (Value)Object(Membres.Competence, ("rang", new IntegerValue(number))))));
    }

    /// <summary>The members of a set that are told apart by a code or a key.</summary>
    private static ListValue Keyed(ObjectShape shape, JsonNode? owner, string list, string key)
    {
        var keys = List(owner, list).Select(item => Find(item, key)?.Text).OfType<string>()
            .Where(text => IsValid(shape, key, text) && !(key == "cle" && ReservedNames.OfMembers.Contains(text)));
        return new(new(keys.Distinct(StringComparer.OrdinalIgnoreCase)
            .Select((text, i) => (Value)Object(shape, ("numero", new IntegerValue(i + 1)), (key, new TextValue(text))))));
    }

    private static bool IsValid(ObjectShape shape, string field, string text) =>
        ((CodeShape)shape.Fields.Single(one => one.Name == field).Shape).IsValid(text);

    private static IEnumerable<JsonNode> List(JsonNode? owner, string name) => Find(owner, name)?.Items ?? Enumerable.Empty<JsonNode>();

    /// <summary>The value of a property, even if its name is misspelt.</summary>
    private static JsonNode? Find(JsonNode? owner, string name) =>
        owner?.Value(name) ?? owner?.Properties.FirstOrDefault(property => MotProche.Parmi([name], property.Name) is not null)?.Value;

    private static ObjectValue Object(ObjectShape shape, params (string Name, Value Value)[] given) =>
        new(shape, new(shape.Fields.Select(field => given.FirstOrDefault(one => one.Name == field.Name).Value ?? NoValue.Instance)));
}
