using System.Collections.Immutable;

namespace Rncp;

/// <summary>Whether a jury has the composition that a fiche asks for.</summary>
public sealed class ConformiteJury
{
    /// <summary>True when it has, false when it cannot, null when an unknown fact can still tell or the fiche states no rule.</summary>
    public required bool? EstConforme { get; init; }

    /// <summary>What is wrong or not known, one sentence each, in French; members are numbered from 1.</summary>
    public required ImmutableArray<string> Anomalies { get; init; }

    /// <summary>The words of the fiche, verbatim.</summary>
    public required ImmutableArray<string> Composition { get; init; }
}
