using System.Collections.Immutable;

namespace Rncp;

/// <summary>Whether a decision holds under every combination of readings of the rule.</summary>
public sealed class Robustesse
{
    /// <summary>Whether every combination gives the same conclusion.</summary>
    public bool EstRobuste => LecturesDecisives.IsEmpty;

    /// <summary>The readings that change the conclusion in some combination of the others, in the order of the rule.</summary>
    public required ImmutableArray<LectureRegle> LecturesDecisives { get; init; }

    /// <summary>The conclusions met, in the order of their values.</summary>
    public required ImmutableArray<Conclusion> Conclusions { get; init; }
}
