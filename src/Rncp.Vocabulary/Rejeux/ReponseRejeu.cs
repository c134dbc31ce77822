using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>How the decision made now stands to the archived one. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<ReponseRejeu>))]
public enum ReponseRejeu
{
    /// <summary>All that is answered is the same, to the letter.</summary>
    Identique = 1,

    /// <summary>The conclusion is the same; something that explains it, or the reason, is not.</summary>
    MemeConclusion = 2,

    /// <summary>The conclusion is another one.</summary>
    Autre = 3,
}
