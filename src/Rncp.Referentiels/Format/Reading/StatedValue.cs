using System;
using System.Linq;

namespace Rncp.Format;

/// <summary>
/// A value written as an object that says what to know of it: { "absent": why }, { "inconnu": why }, { "vide": why },
/// { "valeur": v, "deduit": rule } or { "valeur": v, "remarque": text }.
/// </summary>
internal sealed class StatedValue
{
    internal const string ValueWord = "valeur";
    internal const string RemarkWord = "remarque";
    private static readonly Phrase Forms = (
        "a plain value or one of { \"absent\": why }, { \"inconnu\": why }, { \"vide\": why }, "
            + "{ \"valeur\": v, \"deduit\": rule } or { \"valeur\": v, \"remarque\": text }",
        "une valeur simple ou l'un de { \"absent\": pourquoi }, { \"inconnu\": pourquoi }, { \"vide\": pourquoi }, "
            + "{ \"valeur\": v, \"deduit\": règle } ou { \"valeur\": v, \"remarque\": texte }");

    internal static readonly string[] WithoutValue = ["vide", "absent", "inconnu"];
    private static readonly string[] WithValue = ["deduit", RemarkWord];

    /// <summary>Null when the statement is malformed, which has been reported.</summary>
    internal ReservationKind? Kind { get; private set; }

    internal string? Reason { get; private set; }

    internal JsonNode? Value { get; private set; }

    /// <summary>Returns null when the node is a plain value.</summary>
    internal static StatedValue? Read(JsonNode node, Field field, DefautSink sink)
    {
        if (!IsStatement(node, field)) return null;

        var stated = new StatedValue();
        var word = node.Properties.FirstOrDefault(property => IsWord(property.Name));
        var hasValue = node[ValueWord] is not null;
        var isWellFormed = word is not null
            && node.Properties.Count == (hasValue ? 2 : 1)
            && (hasValue ? WithValue : WithoutValue).Contains(word.Name);
        if (!isWellFormed)
        {
            sink.Add(Descriptors.WrongKind, node.Plage, field.Name, ("a malformed statement", "un état mal écrit"), Forms);
        }
        else if (!hasValue && field.States == States.WithValue)
        {
            sink.Add(Descriptors.WrongKind, node.Plage,
                field.Name, ("without a value", "sans valeur"),
                field.Shape.InWords + (", plain, deduced or remarked on", ", simple, déduit ou avec une remarque"));
        }
        else if (word!.Value.Kind == JsonKind.String && Typography.Defect(word.Value.Text!) is { } defect)
        {
            sink.Add(Descriptors.Typography, word.Value.Plage, defect);
        }
        else if (word.Value.Kind != JsonKind.String)
        {
            sink.Add(Descriptors.WrongKind, word.Value.Plage, word.Name, word.Value.KindInWords,
                ("a reason in plain words, on one line", "une raison en toutes lettres, sur une ligne"));
        }
        else
        {
            stated.Kind = Enum.TryParse<ReservationKind>(word.Name, ignoreCase: true, out var kind) ? kind : null;
            stated.Reason = word.Value.Text;
            stated.Value = node[ValueWord];
        }
        return stated;
    }

    /// <summary>Whether a value is written as an object that says what to know of it, well or badly.</summary>
    internal static bool IsStatement(JsonNode node, Field field) => field.States != States.None
        && node.Kind == JsonKind.Object
        && node.Properties.Any(property => property.Name == ValueWord || IsWord(property.Name))
        && !(field.Shape is ObjectShape o && node.Properties.All(property => o.Fields.Any(f => f.Name == property.Name)));

    /// <summary>For a value that has to be another one: how to say that the source gives none, in the words that were meant.</summary>
    internal static Phrase Instead(JsonNode node)
    {
        if (node.Kind == JsonKind.Null)
            return (", or { \"absent\": why } where the source gives none",
                ", ou { \"absent\": pourquoi } si la source n'en donne pas");
        string[] words = [.. WithoutValue, .. WithValue, ValueWord];
        var meant = node.Properties.Select(property => Suggestion.Near(property.Name, words)).FirstOrDefault(one => one is not null);
        return meant is { } near ? new Phrase(": ", " : ") + near : "";
    }

    private static bool IsWord(string name) => WithoutValue.Contains(name) || WithValue.Contains(name);
}
