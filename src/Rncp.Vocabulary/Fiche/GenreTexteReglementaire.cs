using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>The three lists of legal texts of the official export. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<GenreTexteReglementaire>))]
public enum GenreTexteReglementaire
{
    /// <summary>PUBLICATION_DECRET_GENERAL.</summary>
    General = 1,

    /// <summary>PUBLICATION_DECRET_CREATION.</summary>
    Creation = 2,

    /// <summary>PUBLICATION_DECRET_AUTRE.</summary>
    Autre = 3,
}
