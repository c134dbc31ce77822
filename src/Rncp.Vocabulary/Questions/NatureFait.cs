using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>What kind of answer a question takes, so that a form can ask it. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<NatureFait>))]
public enum NatureFait
{
    /// <summary>A level.</summary>
    Niveau = 1,

    /// <summary>Yes or no.</summary>
    OuiNon = 2,

    /// <summary>A day. No rule that the format can write asks for one today.</summary>
    Jour = 3,

    /// <summary>A sector, of the fiche or another.</summary>
    Secteur = 4,

    /// <summary>A list of titles.</summary>
    Titres = 5,

    /// <summary>A list of experiences.</summary>
    Experiences = 6,

    /// <summary>The state of an evidence.</summary>
    Justificatif = 7,

    /// <summary>A route.</summary>
    Voie = 8,
}
