using System.Collections.Immutable;

namespace Accueil.Entretien;

/// <summary>A conversation under way: all of it, so that the server keeps nothing.</summary>
internal sealed record Etat
{
    /// <summary>Made when it begins, so that what is kept twice is one file.</summary>
    public required Guid Id { get; init; }

    /// <summary>The day of entry that the person asked about.</summary>
    public required DateOnly Le { get; init; }

    /// <summary>The day on which the answers were given.</summary>
    public required DateOnly EtabliLe { get; init; }

    /// <summary>The answers, in the order in which they were first given.</summary>
    public ImmutableArray<Etape> Etapes { get; init; } = [];

    /// <summary>What the letter says beside the decision; null until it is asked for.</summary>
    public Courrier? Courrier { get; init; }

    internal Etat Avec(Etape etape) => this with { Etapes = Etapes.Add(etape) };

    /// <summary>Changes an answer; those on the things that it listed are asked again.</summary>
    internal Etat Avec(int position, Etape etape) => this with
    {
        Etapes = [.. Etapes.SetItem(position, etape).Where((une, i) => i == position || !une.DependDe(etape))],
    };
}
