using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp.Tests.Cas;

/// <summary>
/// A file of cases, as people write them: « modeDEmploi » and « cas ». Strict: a word that is not in the vocabulary of the
/// file is a mistake of its author, never ignored.
/// </summary>
internal static class FichierDeCas
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <summary>Reads cases; a mistake is told with the name of its case.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="obligatoires">What a case has to say besides its name, what is expected and the reason.</param>
    /// <param name="verifier">Throws when a case says what cannot be.</param>
    internal static ImmutableArray<T> Lire<T>(string json, string[] obligatoires, Action<T> verifier)
    {
        using var document = JsonDocument.Parse(json);
        var cles = document.RootElement.EnumerateObject().Select(propriete => propriete.Name).Except(["modeDEmploi", "cas"]).ToArray();
        if (cles.Length > 0) throw new FormatException($"Unknown key « {cles[0]} » at the top of the file.");
        var elements = document.RootElement.GetProperty("cas").EnumerateArray().ToArray();
        var cas = elements.Select((element, i) => LireUn(element, Nom(element) ?? $"number {i + 1}", ["cas", .. obligatoires, "attendu", "raison"], verifier)).ToImmutableArray();
        var double_ = elements.GroupBy(Nom).FirstOrDefault(groupe => groupe.Count() > 1);
        return double_ is null ? cas : throw new FormatException($"Two cases are named {double_.Key}.");
    }

    private static string? Nom(JsonElement element) => element.TryGetProperty("cas", out var cle) && cle.ValueKind == JsonValueKind.String ? cle.GetString() : null;

    private static T LireUn<T>(JsonElement element, string nom, string[] obligatoires, Action<T> verifier)
    {
        var manque = obligatoires.FirstOrDefault(obligatoire => !element.TryGetProperty(obligatoire, out _));
        if (manque is not null) throw new FormatException($"Case {nom}: « {manque} » is missing.");
        try
        {
            var cas = element.Deserialize<T>(Options)!;
            verifier(cas);
            return cas;
        }
        catch (Exception erreur) when (erreur is JsonException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new FormatException($"Case {nom}: {erreur.Message}", erreur);
        }
    }
}
