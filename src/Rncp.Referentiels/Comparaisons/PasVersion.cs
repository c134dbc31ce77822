using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>By how much a change raises the version of a référentiel. No member has the value 0; a greater one asks for more.</summary>
[JsonConverter(typeof(MotJsonConverter<PasVersion>))]
public enum PasVersion
{
    /// <summary>By nothing.</summary>
    Aucune = 1,

    /// <summary>The third number: texts and reservations that are closer to the source.</summary>
    Correctif = 2,

    /// <summary>The second number: what is new, and answers that change.</summary>
    Mineure = 3,

    /// <summary>The first number: code that is written against the fiche may no longer compile.</summary>
    Majeure = 4,
}
