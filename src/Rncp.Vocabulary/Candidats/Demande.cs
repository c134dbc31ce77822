using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// A person to decide on, as a line of a file, the body of a request and an archived decision write it. Two are equal when all that they
/// ask is.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Demande : IJsonOnDeserialized
{
    /// <summary>The one format that there is.</summary>
    public const int FormatConnu = 1;

    /// <summary>The format of the JSON: 1, also when omitted or null. Another one is not decided.</summary>
    [JsonPropertyName("format"), JsonConverter(typeof(EntierJsonConverter))]
    public int? Format { get; init => field = value ?? FormatConnu; } = FormatConnu;

    /// <summary>What the person is called by whoever asks; null for nothing. It decides nothing.</summary>
    [JsonPropertyName("nom"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Nom { get; init; }

    /// <summary>The route; null when not known.</summary>
    [JsonPropertyName("voie"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VoieAcces? Voie { get; init; }

    /// <summary>The day of entry.</summary>
    [JsonPropertyName("le"), JsonConverter(typeof(JourJsonConverter))]
    public required DateOnly Le { get; init; }

    /// <summary>The readings chosen; null for those by default, which no choice is too.</summary>
    [JsonPropertyName("lectures"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChoixLectures? Lectures { get; init => field = value is { Choix.Count: 0 } ? null : value; }

    /// <summary>What is known of the person.</summary>
    [JsonPropertyName("candidat")]
    public required Candidat Candidat { get; init; }

    /// <summary>What is wrong with the format.</summary>
    internal string FormatInconnu => $"The format {Format} is not known. Expected: {FormatConnu}, or none.";

    /// <summary>Returns what is asked, as JSON.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, FormatJson.Default.Demande);

    void IJsonOnDeserialized.OnDeserialized()
    {
        if (Format != FormatConnu) throw new JsonException(FormatInconnu);
        if (Candidat is null) throw new JsonException("candidat is missing, or null. Expected: what is known, {} for nothing.");
    }
}
