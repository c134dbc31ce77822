using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>What a condition of a rule asks for. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<GenreCondition>))]
public enum GenreCondition
{
    /// <summary>All the parts.</summary>
    Toutes = 1,

    /// <summary>One of the parts.</summary>
    UneDe = 2,

    /// <summary>A title of a level.</summary>
    Niveau = 3,

    /// <summary>The baccalauréat.</summary>
    Baccalaureat = 4,

    /// <summary>Experience of a number of months in sectors.</summary>
    Experience = 5,
}
