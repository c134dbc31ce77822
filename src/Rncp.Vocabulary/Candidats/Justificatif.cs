using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>The state of the evidence of an experience. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<Justificatif>))]
public enum Justificatif
{
    /// <summary>The evidence was given.</summary>
    Fourni = 1,

    /// <summary>The evidence has still to be asked for: the experience is not known to count.</summary>
    ADemander = 2,

    /// <summary>The evidence was refused: the experience does not count.</summary>
    Refuse = 3,
}
