using System.Collections.Immutable;

namespace Rncp;

/// <summary>A member of a closed set that has a key enum, for code over any set.</summary>
/// <typeparam name="TMembre">The set.</typeparam>
/// <typeparam name="TCle">The keys of the set.</typeparam>
public interface IMembreACle<TMembre, TCle> where TMembre : IMembreACle<TMembre, TCle> where TCle : struct, Enum
{
    /// <summary>The key of the member, for a <c>switch</c>.</summary>
    TCle Cle { get; }

    /// <summary>The wording of the member.</summary>
    string Libelle { get; }

    /// <summary>All the members, in their order.</summary>
    static abstract ImmutableArray<TMembre> Tous { get; }

    /// <summary>Returns the member of a key.</summary>
    /// <param name="cle">A key.</param>
    /// <returns>The member.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cle"/> is not a named key.</exception>
    static abstract TMembre Depuis(TCle cle);
}
