using System.Collections.Immutable;

namespace Rncp;

/// <summary>An equivalence with another certification, bloc by bloc or as a whole.</summary>
public sealed class Correspondance
{
    /// <summary>The official codes of the blocs of this fiche; empty for the certification as a whole.</summary>
    public required ImmutableArray<string> Blocs { get; init; }

    /// <summary>The code of the other fiche.</summary>
    public required string Certification { get; init; }

    /// <summary>The official codes of the blocs of the other fiche; empty for the certification as a whole.</summary>
    public required ImmutableArray<string> BlocsCorrespondants { get; init; }
}
