using System.Collections.Immutable;

namespace Rncp;

/// <summary>« Composition des jurys » of a route of a fiche.</summary>
public sealed class Jury
{
    /// <summary>The lines of the composition, verbatim.</summary>
    public required ImmutableArray<string> Composition { get; init; }

    /// <summary>The places that the rule of the référentiel reads in those lines; empty when it states none.</summary>
    public ImmutableArray<PlaceJury> Places { get; init; } = [];

    /// <summary>Compares a jury with the composition of the fiche.</summary>
    /// <param name="membres">The members, in any order.</param>
    /// <returns>Whether the jury conforms, with each anomaly named.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="membres"/> is null.</exception>
    /// <exception cref="ArgumentException">A member is null.</exception>
    public ConformiteJury Verifier(IEnumerable<MembreJury> membres)
    {
        ArgumentNullException.ThrowIfNull(membres);
        var liste = membres.ToArray();
        return liste.Contains(null!)
            ? throw new ArgumentException("A member is null.", nameof(membres))
            : VerificationJury.Verifier(this, liste);
    }

    /// <summary>Returns the composition, one line each (line feed).</summary>
    public override string ToString() => string.Join('\n', Composition);
}
