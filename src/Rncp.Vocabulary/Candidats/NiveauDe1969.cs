using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>A level of the nomenclature of 1969, which counted down: V is the lowest. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<NiveauDe1969>))]
public enum NiveauDe1969
{
    /// <summary>I: levels 7 and 8 of the framework in force.</summary>
    I = 1,

    /// <summary>II: level 6.</summary>
    II = 2,

    /// <summary>III: level 5.</summary>
    III = 3,

    /// <summary>IV: level 4.</summary>
    IV = 4,

    /// <summary>V: level 3.</summary>
    V = 5,
}
