using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// A member of a closed set of a fiche, seen without knowing the fiche. In JSON it is its code, which is written and not read.
/// </summary>
[JsonConverter(typeof(MembreJsonConverter))]
public interface IMembre
{
    /// <summary>The number of the member in the référentiel, from 1: given once, never reused. It is the value of the key enum.</summary>
    int Numero { get; }

    /// <summary>The code, in its official form.</summary>
    string Code { get; }

    /// <summary>The wording of the fiche, verbatim.</summary>
    string Libelle { get; }
}
