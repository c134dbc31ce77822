using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>What a decision concludes. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<Conclusion>))]
public enum Conclusion
{
    /// <summary>The facts contradict each other, or lack a day: an error of input, never a refusal.</summary>
    FaitsIncoherents = 1,

    /// <summary>
    /// Not eligible, definitively on the facts given: the registration is over or not begun, the route is closed or not one of the fiche,
    /// the prerequisites are not met, or a recorded assessment is unfavourable.
    /// </summary>
    NonEligible = 2,

    /// <summary>A missing fact can still change the outcome.</summary>
    ACompleter = 3,

    /// <summary>Only a person can tell.</summary>
    AApprecier = 4,

    /// <summary>The rule is satisfied. A favourable assessment may still have to be recorded: see the reservations.</summary>
    Eligible = 5,

    /// <summary>The route has no entry into training, and so no prerequisite.</summary>
    SansObjet = 6,
}
