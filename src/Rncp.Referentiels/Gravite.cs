using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>Whether a file gives a fiche in spite of a defect. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<Gravite>))]
public enum Gravite
{
    /// <summary>The file gives a fiche all the same.</summary>
    Avertissement = 1,

    /// <summary>The file gives no fiche.</summary>
    Erreur = 2,
}
