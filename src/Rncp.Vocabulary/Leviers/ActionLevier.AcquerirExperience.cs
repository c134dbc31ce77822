using System.Collections.Immutable;

namespace Rncp;

/// <summary>To acquire experience, full time, from the day after that of entry of the decision.</summary>
public sealed record AcquerirExperience : ActionLevier
{
    /// <summary>How many days, from the day after the decision.</summary>
    public required int Jours { get; init; }

    /// <summary>The sectors that it may be in, any of them.</summary>
    public required ImmutableArray<CodeSecteur> Secteurs { get; init; }

    /// <summary>Compares the days and the sectors, one by one.</summary>
    /// <param name="other">Another action.</param>
    /// <returns>True when both ask for the same.</returns>
    public bool Equals(AcquerirExperience? other) =>
        base.Equals(other) && Jours == other.Jours && Secteurs.AsSpan().SequenceEqual(other.Secteurs.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Jours, Secteurs.Length);

    private protected override T Choisir<T>(Cas<T> cas) => cas.AcquerirExperience(this);

    internal override Candidat Appliquer(Candidat candidat, DateOnly le, DateOnly possibleDes) => candidat with
    {
        Experiences = (candidat.Experiences ?? []).Add(new Experience(Secteurs[0], le.AddDays(1), le.AddDays(Jours))),
        ExperiencesIncompletes = candidat.ExperiencesIncompletes || candidat.Experiences is null,
    };
}
