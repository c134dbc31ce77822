using System.Collections.Immutable;

namespace Rncp;

/// <summary>
/// A minimal set of changes that makes a person eligible on the route of the decision: one title at the most, one experience to acquire
/// at the most, and what becomes of titles and experiences that are listed. Two experiences apart, in sectors that no condition counts
/// together, stay out.
/// </summary>
public sealed class Levier
{
    /// <summary>What to do, all of it, in the order in which it is said.</summary>
    public required ImmutableArray<ActionLevier> Actions { get; init; }

    /// <summary>The first day on which the changes make the person eligible.</summary>
    public required DateOnly PossibleDes { get; init; }

    /// <summary>The day of entry of the decision.</summary>
    public required DateOnly Le { get; init; }

    /// <summary>The changes, in French.</summary>
    public required string Description { get; init; }

    /// <summary>Returns the person as they are once the changes are made: to decide on at <see cref="PossibleDes"/>.</summary>
    /// <param name="candidat">The person of the decision.</param>
    /// <returns>The same person, with the titles and the experiences that the changes give.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="candidat"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="candidat"/> is another person: a title or an experience is not there.
    /// </exception>
    public Candidat Appliquer(Candidat candidat)
    {
        ArgumentNullException.ThrowIfNull(candidat);
        return Changement.Appliquer(candidat, Actions, Le, PossibleDes);
    }

    /// <summary>Returns the changes, in French.</summary>
    public override string ToString() => Description;
}
