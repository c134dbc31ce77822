using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>Why a piece of data is not simply what the source prints. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<EtatDonnee>))]
public enum EtatDonnee
{
    /// <summary>The source has the section, and nothing in it (or a dash). The value is null or an empty list.</summary>
    Vide = 1,

    /// <summary>The source never says it. The value is null or an empty list, and neither means "no".</summary>
    Absent = 2,

    /// <summary>The source says something that can no longer be read. The value is null, and does not mean "no".</summary>
    Inconnu = 3,

    /// <summary>The value is not printed but follows from what is, by the rule given as the reason.</summary>
    Deduit = 4,

    /// <summary>The value is what the source prints; the remark says what to know before using it.</summary>
    Remarque = 5,
}
