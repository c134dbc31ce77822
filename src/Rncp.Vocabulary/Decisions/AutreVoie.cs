namespace Rncp;

/// <summary>Another route, which leads further than the one of the decision.</summary>
public sealed class AutreVoie
{
    /// <summary>The route.</summary>
    public required VoieAcces Voie { get; init; }

    /// <summary>What the decision would be on that route.</summary>
    public required Conclusion Conclusion { get; init; }
}
