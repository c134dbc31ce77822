using System.Collections.Generic;
using System.Linq;

namespace Rncp.Format;

/// <summary>Moves in a tree whose shape may be wrong: what is missing is an empty list or null, and has been reported.</summary>
internal static class JsonNodes
{
    /// <summary>The value of a property, taken out of the object that states what to know of it.</summary>
    internal static JsonNode? Value(this JsonNode node, string name) =>
        node[name] is { Kind: JsonKind.Object } stated && stated[StatedValue.ValueWord] is { } value ? value : node[name];

    /// <summary>Whether a remark says what to know of the value of a property.</summary>
    internal static bool IsRemarked(this JsonNode node, string name) => node[name]?[StatedValue.RemarkWord] is not null;

    internal static IEnumerable<JsonNode> List(this JsonNode? node, string name) =>
        node?.Value(name)?.Items ?? Enumerable.Empty<JsonNode>();
}
