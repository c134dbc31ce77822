using System.Text.Json.Nodes;

namespace Rncp.Tests;

/// <summary>The ways to the nodes of a file: names of properties, and positions in lists.</summary>
internal static class CheminsJson
{
    /// <summary>The way to each node, that of the file itself first, in the order of the file.</summary>
    internal static IEnumerable<object[]> Tous(JsonNode? noeud) =>
        new[] { Array.Empty<object>() }.Concat(noeud switch
        {
            JsonObject objet => objet.SelectMany(propriete => Tous(propriete.Value).Select(suite => (object[])[propriete.Key, .. suite])),
            JsonArray liste => liste.SelectMany((element, i) => Tous(element).Select(suite => (object[])[i, .. suite])),
            _ => [],
        });

    /// <summary>The first node of each kind, in the order of the file: what breaks it does to the fifth item of a list what it did to the first.</summary>
    internal static IEnumerable<object[]> UnParGenre(JsonNode? noeud) =>
        Tous(noeud).DistinctBy(chemin => string.Join('.', chemin.Select(pas => pas is int ? "*" : pas)));

    /// <summary>The node at the end of a way that <paramref name="racine"/> has.</summary>
    internal static JsonNode? Suivre(JsonNode racine, ReadOnlySpan<object> chemin)
    {
        JsonNode? noeud = racine;
        foreach (var pas in chemin) noeud = pas is int i ? noeud![i] : noeud![(string)pas];
        return noeud;
    }
}
