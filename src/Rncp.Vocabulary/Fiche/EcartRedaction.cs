using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// How the wording of a compétence differs between the list « Compétences attestées » and its bloc. No member has the
/// value 0.
/// </summary>
[JsonConverter(typeof(MotJsonConverter<EcartRedaction>))]
public enum EcartRedaction
{
    /// <summary>The punctuation differs.</summary>
    Ponctuation = 1,

    /// <summary>A letter is upper case in one list and lower case in the other.</summary>
    Casse = 2,

    /// <summary>A word has another ending: a plural or an agreement.</summary>
    Accord = 3,

    /// <summary>Words differ: then it is the only kind given.</summary>
    Mots = 4,
}
