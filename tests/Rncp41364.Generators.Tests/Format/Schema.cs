using System.Text.Json.Nodes;

namespace Rncp.Tests.Format;

/// <summary>data/referentiel.schema.json, read for what its definitions say rather than for how they are named.</summary>
internal static class Schema
{
    private const string Prefixe = "#/definitions/";

    internal static JsonObject Racine { get; } = JsonNode.Parse(Depot.Lire("data/referentiel.schema.json"))!.AsObject();

    internal static JsonObject Definitions => Racine["definitions"]!.AsObject();

    /// <summary>The definition that a schema refers to, or the schema itself. What stands beside $ref is only for people.</summary>
    internal static JsonObject Resoudre(JsonNode schema)
    {
        var objet = schema.AsObject();
        if (objet["$ref"] is not { } reference) return objet;
        Assert.Subset(new HashSet<string> { "$ref", "description" }, objet.Select(propriete => propriete.Key).ToHashSet());
        Assert.StartsWith(Prefixe, reference.GetValue<string>(), StringComparison.Ordinal);
        return Resoudre(Definitions[reference.GetValue<string>()[Prefixe.Length..]]!);
    }

    /// <summary>The words of a property, in their order; none when the schema does not have it.</summary>
    internal static string[] Mots(JsonObject schema, string propriete) =>
        [.. (schema[propriete] as JsonArray ?? []).Select(mot => mot!.GetValue<string>())];

    /// <summary>
    /// Takes a value apart: what it is when it is plain, and whether a state may stand beside it (a note) or in its place.
    /// </summary>
    internal static (JsonObject Valeur, bool AvecNote, bool SansValeur) Demonter(JsonNode schema)
    {
        var resolu = Resoudre(schema);
        if (resolu["anyOf"] is not JsonArray formes) return (resolu, false, false);
        var valeur = formes[0]!;
        var annotee = new JsonObject
        {
            ["type"] = "object",
            ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = Prefixe + "annotee" }),
            ["properties"] = new JsonObject { ["valeur"] = valeur.DeepClone() },
        };
        var sansValeur = new JsonObject { ["$ref"] = Prefixe + "sansValeur" };
        Assert.True(JsonNode.DeepEquals(annotee, formes[^1]), $"The last form should be the value with a note: {formes[^1]}");
        Assert.True(formes.Count == 2 || (formes.Count == 3 && JsonNode.DeepEquals(sansValeur, formes[1])), $"Expected a value, at most « sansValeur », and a note: {formes}");
        return (Resoudre(valeur), true, formes.Count == 3);
    }
}
