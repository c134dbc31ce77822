using System.Text.Json.Nodes;

namespace Rncp.Tests;

/// <summary>Compares two values of JSON, and tells of each place where they differ its path and both values.</summary>
internal static class MemeJson
{
    private const int Montrees = 10;

    /// <param name="attendu">The value as it should be.</param>
    /// <param name="obtenu">The value as it is.</param>
    /// <param name="quoi">What was compared, and where to look when it differs.</param>
    internal static void Verifier(JsonNode? attendu, JsonNode? obtenu, string quoi)
    {
        var ecarts = Ecarts(attendu, obtenu, "").ToArray();
        if (ecarts.Length > 0) Assert.Fail($"{quoi}\n{string.Join('\n', ecarts.Take(Montrees))}{(ecarts.Length > Montrees ? $"\n... and {ecarts.Length - Montrees} more" : "")}");
    }

    private static IEnumerable<string> Ecarts(JsonNode? attendu, JsonNode? obtenu, string chemin) => (attendu, obtenu) switch
    {
        (JsonObject a, JsonObject b) => a.Select(propriete => propriete.Key).Union(b.Select(propriete => propriete.Key)).SelectMany(cle =>
            Presents(a.ContainsKey(cle), a[cle], b.ContainsKey(cle), b[cle], chemin.Length == 0 ? cle : $"{chemin}.{cle}")),
        (JsonArray a, JsonArray b) => Enumerable.Range(0, Math.Max(a.Count, b.Count)).SelectMany(i =>
            Presents(i < a.Count, a.ElementAtOrDefault(i), i < b.Count, b.ElementAtOrDefault(i), $"{chemin}[{i}]")),
        _ when JsonNode.DeepEquals(attendu, obtenu) => [],
        _ => [$"{chemin}: expected {Texte(attendu)}\n{new string(' ', chemin.Length)}  but it is {Texte(obtenu)}"],
    };

    private static IEnumerable<string> Presents(bool estAttendu, JsonNode? attendu, bool estObtenu, JsonNode? obtenu, string chemin) =>
        !estObtenu ? [$"{chemin}: expected {Texte(attendu)}, and there is nothing"]
        : !estAttendu ? [$"{chemin}: nothing is expected, and there is {Texte(obtenu)}"]
        : Ecarts(attendu, obtenu, chemin);

    private static string Texte(JsonNode? noeud) => noeud?.ToJsonString(Lisible) ?? "null";

    private static readonly System.Text.Json.JsonSerializerOptions Lisible = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
