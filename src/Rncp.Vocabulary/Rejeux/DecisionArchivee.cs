namespace Rncp;

/// <summary>What an archived decision answered.</summary>
public sealed record DecisionArchivee
{
    /// <summary>The version of the data that it was made by.</summary>
    public required string VersionDonnees { get; init; }

    /// <summary>The conclusion.</summary>
    public required Conclusion Conclusion { get; init; }

    /// <summary>Why it was so.</summary>
    public required Motif Motif { get; init; }

    /// <summary>The text that <see cref="Eligibilite.Expliquer"/> gave.</summary>
    public required string Explication { get; init; }
}
