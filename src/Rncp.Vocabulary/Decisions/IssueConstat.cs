using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>The outcome of one condition. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<IssueConstat>))]
public enum IssueConstat
{
    /// <summary>The condition is not met.</summary>
    NonSatisfait = 1,

    /// <summary>A missing fact would tell.</summary>
    Inconnu = 2,

    /// <summary>Only a person can tell.</summary>
    AApprecier = 3,

    /// <summary>The condition is met.</summary>
    Satisfait = 4,
}
