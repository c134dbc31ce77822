using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Rncp;

/// <summary>The rules that a référentiel states, as data: what can be decided by a program, and what cannot.</summary>
public sealed class ReglesFiche
{
    /// <summary>As many as six readings of two answers have: whatever is asked, no more is kept.</summary>
    private const int MaxAutres = 64;

    private readonly ConcurrentDictionary<ChoixLectures, Noyau.Condition?> _autres = [];

    /// <summary>The sectors that the rules name, each with the wording of the fiche.</summary>
    public required ImmutableArray<IMembre> Secteurs { get; init; }

    /// <summary>The rule of entry into training; null when the référentiel states none.</summary>
    public required RegleEntree? Entree { get; init; }

    /// <summary>The condition under the readings by default: nearly every decision takes this one.</summary>
    private Noyau.Condition? ParDefaut => field ??= Traduire(ChoixLectures.ParDefaut);

    /// <summary>The condition of entry that the kernel evaluates, with the readings chosen; null without a rule.</summary>
    internal Noyau.Condition? Selon(ChoixLectures lectures) =>
        ReferenceEquals(lectures, ChoixLectures.ParDefaut) ? ParDefaut
        : _autres.TryGetValue(lectures, out var connue) || _autres.Count >= MaxAutres ? connue ?? Traduire(lectures)
        : _autres.GetOrAdd(lectures, Traduire);

    private Noyau.Condition? Traduire(ChoixLectures lectures) =>
        Entree?.Traduire(lectures, [.. Secteurs.Select(secteur => secteur.Code)]);

    /// <summary>The composition of the jury; empty when the référentiel states none.</summary>
    public required ImmutableArray<PlaceJury> Jury { get; init; }
}
