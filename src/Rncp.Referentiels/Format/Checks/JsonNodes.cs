using System.Collections.Generic;
using System.Linq;

namespace Rncp.Format;

/// <summary>Moves in a tree whose shape may be wrong: what is missing is an empty list or null, and has been reported.</summary>
internal static class JsonNodes
{
    /// <summary>The value of a property, taken out of the object that states what to know of it.</summary>
    internal static JsonNode? Value(this JsonNode node, string name) =>
        node[name] is { Kind: JsonKind.Object } stated && stated["valeur"] is { } value ? value : node[name];

    internal static IEnumerable<JsonNode> List(this JsonNode? node, string name) =>
        node?.Value(name)?.Items ?? Enumerable.Empty<JsonNode>();
}
