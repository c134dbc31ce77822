using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>Whether an archived decision was made by the data of the fiche that replays it. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<DonneesRejeu>))]
public enum DonneesRejeu
{
    /// <summary>By the same data: their SHA-256 is the same.</summary>
    Memes = 1,

    /// <summary>By another version of the data.</summary>
    Autres = 2,
}
