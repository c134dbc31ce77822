using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>What a reading decides. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<ParametreLecture>))]
public enum ParametreLecture
{
    /// <summary>Whether a level means at least that level (<c>auMoins</c>) or exactly (<c>exactement</c>).</summary>
    Niveau = 1,

    /// <summary>How many months are enough: a number.</summary>
    Mois = 2,

    /// <summary>Whether several experiences add up (<c>cumulees</c>) or one must be enough (<c>uneSeule</c>).</summary>
    Cumul = 3,

    /// <summary>Whether part time counts in full (<c>calendaire</c>) or for its share (<c>prorata</c>).</summary>
    TempsPartiel = 4,

    /// <summary>Whether any nature counts (<c>toutes</c>) or only work (<c>professionnelle</c>).</summary>
    Nature = 5,
}
