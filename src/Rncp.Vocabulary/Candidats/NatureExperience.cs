using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>The nature of an experience. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<NatureExperience>))]
public enum NatureExperience
{
    /// <summary>A job, under any contract, or self-employment.</summary>
    Emploi = 1,

    /// <summary>An apprenticeship or a professionalisation contract.</summary>
    Alternance = 2,

    /// <summary>An internship.</summary>
    Stage = 3,

    /// <summary>Volunteering.</summary>
    Benevolat = 4,
}
