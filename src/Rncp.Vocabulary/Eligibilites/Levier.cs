using System.Collections.Immutable;

namespace Rncp;

/// <summary>
/// A minimal set of changes that makes a person eligible on the route of the decision: one title at the most, one experience
/// at the most. Without either, it is enough to wait for <see cref="PossibleDes"/>, when the person obtains a title, or has
/// worked long enough, as is already known, or when the registration begins, as far as the fiche attests.
/// </summary>
public sealed class Levier
{
    /// <summary>The level of the title to obtain; null when no title is needed.</summary>
    public required NiveauQualification? Titre { get; init; }

    /// <summary>Whether the title to obtain is the baccalauréat.</summary>
    public required bool Baccalaureat { get; init; }

    /// <summary>How many more days of experience, from the day after the decision, full time; 0 when none is needed.</summary>
    public required int JoursExperience { get; init; }

    /// <summary>The sectors that the experience may be in; empty when none is needed.</summary>
    public required ImmutableArray<CodeSecteur> Secteurs { get; init; }

    /// <summary>The first day on which the changes make the person eligible.</summary>
    public required DateOnly PossibleDes { get; init; }

    /// <summary>The day of entry of the decision.</summary>
    public required DateOnly Le { get; init; }

    /// <summary>The changes, in French.</summary>
    public required string Description { get; init; }

    /// <summary>Returns the person as they are once the changes are made: to decide on at <see cref="PossibleDes"/>.</summary>
    /// <param name="candidat">The person of the decision.</param>
    /// <returns>The same person, with the title and the experience.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="candidat"/> is null.</exception>
    public Candidat Appliquer(Candidat candidat)
    {
        ArgumentNullException.ThrowIfNull(candidat);
        return new Changement(Titre, Baccalaureat, JoursExperience, Secteurs, Le, PossibleDes).Appliquer(candidat);
    }

    /// <summary>Returns the changes, in French.</summary>
    public override string ToString() => Description;
}
