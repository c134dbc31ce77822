using System.Collections.Immutable;

namespace Rncp;

/// <summary>
/// To wait: for a title that the person obtains on a day that is known, until the person has worked long enough, or for the registration.
/// </summary>
public sealed record Attendre : ActionLevier
{
    /// <summary>The day to wait for, from which the person may enter.</summary>
    public required DateOnly Jusque { get; init; }

    /// <summary>The positions, from 1 and as given, of the titles that it waits for; empty when it is for none.</summary>
    public required ImmutableArray<int> Titres { get; init; }

    /// <summary>Compares the day and the titles, one by one.</summary>
    /// <param name="other">Another action.</param>
    /// <returns>True when both wait for the same.</returns>
    public bool Equals(Attendre? other) =>
        base.Equals(other) && Jusque == other.Jusque && Titres.AsSpan().SequenceEqual(other.Titres.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Jusque, Titres.Length);

    private protected override T Choisir<T>(Cas<T> cas) => cas.Attendre(this);

    internal override Candidat Appliquer(Candidat candidat, DateOnly le, DateOnly possibleDes) => candidat;
}
