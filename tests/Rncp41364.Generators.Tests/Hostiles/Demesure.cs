using System.Text.Json.Nodes;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Rncp.Tests.Hostiles;

/// <summary>The small fiche of the tests, with far more of something than any fiche has.</summary>
internal static class Demesure
{
    internal static JsonArray Liste(int combien, Func<int, JsonNode> element) => [.. Enumerable.Range(1, combien).Select(element)];

    internal static Generation Avec(Action<JsonObject> modifier) => Generation.De(FicheAvec(modifier));

    internal static string FicheAvec(Action<JsonObject> modifier)
    {
        var racine = JsonNode.Parse(Fiches.Essai)!.AsObject();
        modifier(racine);
        return racine.ToJsonString();
    }
}
