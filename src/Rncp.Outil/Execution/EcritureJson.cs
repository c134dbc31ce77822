using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rncp.Outil.Execution;

/// <summary>How the program writes JSON.</summary>
internal static class EcritureJson
{
    /// <summary>A file is read by people and programs, never pasted into a page: only what JSON demands is escaped.</summary>
    internal static readonly JsonWriterOptions Lisible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object, on one line.</summary>
    internal static string Objet(Action<Utf8JsonWriter> proprietes) => Texte(Lisible, objet =>
    {
        objet.WriteStartObject();
        proprietes(objet);
        objet.WriteEndObject();
    });

    /// <summary>An object of what is there: null for a property that is not.</summary>
    internal static JsonObject Presents(params IEnumerable<(string Nom, JsonNode? Valeur)> proprietes) =>
        [.. proprietes.Where(une => une.Valeur is not null).Select(une => KeyValuePair.Create(une.Nom, une.Valeur))];

    internal static JsonArray Liste<T>(IEnumerable<T> elements, Func<T, JsonNode?> noeud) => new([.. elements.Select(noeud)]);

    /// <summary>The word of a member, as the library writes it.</summary>
    internal static string Mot<T>(T membre) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(membre.ToString());

    internal static string Texte(JsonWriterOptions options, Action<Utf8JsonWriter> ecrire)
    {
        using var octets = new MemoryStream();
        using (var json = new Utf8JsonWriter(octets, options)) ecrire(json);
        return Encoding.UTF8.GetString(octets.ToArray());
    }
}
