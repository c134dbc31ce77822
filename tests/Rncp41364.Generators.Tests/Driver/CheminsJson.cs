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

    /// <summary>
    /// The first and the last node of each kind, in the order of the file: what breaks a node in many ways does to the fifth item of
    /// a list what it did to the first, and the last has nothing after it.
    /// </summary>
    internal static IEnumerable<object[]> Exemplaires(JsonNode? noeud) =>
        Tous(noeud).GroupBy(chemin => string.Join('.', chemin.Select(pas => pas is int ? "*" : pas)))
            .SelectMany(genre => new[] { genre.First(), genre.Last() }.Distinct());

    /// <summary>The node at the end of a way that <paramref name="racine"/> has.</summary>
    internal static JsonNode? Suivre(JsonNode racine, ReadOnlySpan<object> chemin)
    {
        JsonNode? noeud = racine;
        foreach (var pas in chemin) noeud = pas is int i ? noeud![i] : noeud![(string)pas];
        return noeud;
    }
}
