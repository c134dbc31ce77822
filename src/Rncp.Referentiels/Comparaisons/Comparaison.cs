using System.Collections.Immutable;

namespace Rncp;

/// <summary>
/// What differs between two versions of a fiche: every leaf of their canonical forms that does, in exactly one change, of exactly one
/// kind. A fiche is one that was compiled or one that was read, in any combination.
/// </summary>
public sealed class Comparaison
{
    private Comparaison(ICertification avant, ICertification apres)
    {
        (Avant, Apres) = (avant, apres);
        Changements = avant.Sha256 == apres.Sha256 ? [] : Parcours.Changements(avant, apres);
        Version = Changements.Select(changement => changement.Regle.Version).DefaultIfEmpty(PasVersion.Aucune).Max();
    }

    /// <summary>The version before.</summary>
    public ICertification Avant { get; }

    /// <summary>The version after.</summary>
    public ICertification Apres { get; }

    /// <summary>What differs, in the order of the format.</summary>
    public ImmutableArray<Changement> Changements { get; }

    /// <summary>By how much the version has to be raised: the most that a change asks for.</summary>
    public PasVersion Version { get; }

    /// <summary>Compares two versions of a fiche, or two fiches.</summary>
    /// <param name="avant">The version before.</param>
    /// <param name="apres">The version after.</param>
    /// <returns>What differs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="avant"/> or <paramref name="apres"/> is null.</exception>
    public static Comparaison De(ICertification avant, ICertification apres)
    {
        ArgumentNullException.ThrowIfNull(avant);
        ArgumentNullException.ThrowIfNull(apres);
        return new(avant, apres);
    }

    /// <summary>Returns the changes, one a line.</summary>
    public override string ToString() => string.Join('\n', Changements);
}
