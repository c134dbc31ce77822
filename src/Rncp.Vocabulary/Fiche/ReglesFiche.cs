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

    /// <summary>Every answer that was not taken, alone, with the condition that it gives; none without a rule.</summary>
    internal ImmutableArray<AutreLecture> Autres(ChoixLectures lectures) =>
        ReferenceEquals(lectures, ChoixLectures.ParDefaut) ? AutresQueParDefaut : Enumerer(lectures);

    private ImmutableArray<AutreLecture> AutresQueParDefaut => field.IsDefault ? field = Enumerer(ChoixLectures.ParDefaut) : field;

    private ImmutableArray<AutreLecture> Enumerer(ChoixLectures lectures) => Entree is null ? [] :
    [
        .. from lecture in Entree.Lectures
           let prise = lectures.Reponse(lecture)
           from autre in lecture.Reponses
           where autre != prise
           select new AutreLecture(lecture, prise, autre, Selon(lectures.Avec(lecture, autre))!),
    ];

    private Noyau.Condition? Traduire(ChoixLectures lectures) =>
        Entree?.Traduire(lectures, [.. Secteurs.Select(secteur => secteur.Code)]);

    /// <summary>The composition of the jury; empty when the référentiel states none.</summary>
    public required ImmutableArray<PlaceJury> Jury { get; init; }
}

/// <summary>An answer that was not taken.</summary>
/// <param name="Lecture">The reading.</param>
/// <param name="Prise">The answer taken.</param>
/// <param name="Reponse">This one.</param>
/// <param name="Condition">The condition of entry that it gives, the other readings as they are.</param>
internal sealed record AutreLecture(LectureRegle Lecture, string Prise, string Reponse, Noyau.Condition Condition);
