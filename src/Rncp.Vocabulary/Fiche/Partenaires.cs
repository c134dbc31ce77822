using System.Collections.Immutable;

namespace Rncp;

/// <summary>The partners of the certifier.</summary>
public sealed class Partenaires
{
    /// <summary>The sentence of the fiche on its partners, verbatim; null when it has none.</summary>
    public required string? Declaration { get; init; }

    /// <summary>Whether the certifier has partners; null when the source does not say.</summary>
    public required bool? Existence { get; init; }

    /// <summary>
    /// The partners, in the order of the source. An empty list does not mean that there is none: see <see cref="Existence"/>.
    /// </summary>
    public required ImmutableArray<Organisme> Organismes { get; init; }
}
