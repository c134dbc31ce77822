using System.Collections.Immutable;

namespace Rncp;

/// <summary>What a decision found for one condition, and for its parts.</summary>
public sealed class Constat
{
    /// <summary>What was looked at: <c>faits</c>, <c>enregistrement</c>, <c>voie</c>, or the key of a condition of the rule.</summary>
    public required string Cle { get; init; }

    /// <summary>The outcome.</summary>
    public required IssueConstat Issue { get; init; }

    /// <summary>Why, in French.</summary>
    public required string Explication { get; init; }

    /// <summary>The words of the fiche, verbatim; null when the condition only groups its parts, or is not from the fiche.</summary>
    public string? Citation { get; init; }

    /// <summary>The parts, in the order of the rule.</summary>
    public ImmutableArray<Constat> Parties { get; init; } = [];

    /// <summary>Returns the outcome and why, in French.</summary>
    public override string ToString() => $"[{Issue}] {Explication}";
}
