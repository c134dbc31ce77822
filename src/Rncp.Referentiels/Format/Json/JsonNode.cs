using System.Collections.Generic;
using System.Linq;

namespace Rncp.Format;

/// <summary>A JSON value that knows where it stands in the file, in characters.</summary>
internal sealed class JsonNode(JsonKind kind, Plage plage)
{
    internal JsonKind Kind { get; } = kind;

    /// <summary>The token of a scalar; the opening bracket of an object or an array.</summary>
    internal Plage Plage { get; } = plage;

    /// <summary>The value of a string, or the digits of a number as they stand.</summary>
    internal string? Text { get; set; }

    internal List<JsonProperty> Properties { get; } = [];

    internal List<JsonNode> Items { get; } = [];

    internal JsonNode? this[string name] => Properties.FirstOrDefault(property => property.Name == name)?.Value;

    internal Phrase KindInWords => Kind switch
    {
        JsonKind.Object => ("an object", "un objet"),
        JsonKind.Array => ("a list", "une liste"),
        JsonKind.String => ("a text", "un texte"),
        JsonKind.Number => ("a number", "un nombre"),
        JsonKind.True or JsonKind.False => ("a boolean", "un booléen"),
        JsonKind.Null => ("null", "null"),
    };
}
