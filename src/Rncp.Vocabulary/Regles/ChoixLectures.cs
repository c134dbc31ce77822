using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// The readings that a decision takes: those by default, but for the ones chosen here. Two are equal when they choose the same. In JSON
/// it is the answers by the keys of their readings, such as <c>{ "Duree": "12" }</c>.
/// </summary>
[JsonConverter(typeof(ChoixLecturesJsonConverter))]
public sealed class ChoixLectures : IEquatable<ChoixLectures>
{
    private readonly ImmutableSortedDictionary<string, string> _choix;

    private ChoixLectures(ImmutableSortedDictionary<string, string> choix) => _choix = choix;

    /// <summary>Every reading by default.</summary>
    public static ChoixLectures ParDefaut { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The answers chosen, by the keys of their readings.</summary>
    internal IReadOnlyDictionary<string, string> Choix => _choix;

    /// <summary>The answers that a text gives: whether a rule knows them is told when one is decided by.</summary>
    internal static ChoixLectures De(IEnumerable<KeyValuePair<string, string>> choix) => new(ParDefaut._choix.AddRange(choix));

    /// <summary>Chooses another answer for a reading of a rule.</summary>
    /// <param name="lecture">A reading of the rule that the decision will apply.</param>
    /// <param name="reponse">Its default answer or one of the others.</param>
    /// <returns>The same readings, but for this one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reponse"/> is not an answer of the reading; the message lists them.</exception>
    public ChoixLectures Avec(LectureRegle lecture, string reponse)
    {
        ArgumentNullException.ThrowIfNull(lecture);
        ArgumentNullException.ThrowIfNull(reponse);
        if (reponse == lecture.ParDefaut) return new(_choix.Remove(lecture.Cle));
        return lecture.Autres.Contains(reponse)
            ? new(_choix.SetItem(lecture.Cle, reponse))
            : throw new ArgumentException($"'{reponse}' is not an answer of the reading {lecture.Cle}. "
                + $"Expected: {string.Join(", ", lecture.Reponses)}.", nameof(reponse));
    }

    /// <summary>The answer taken for a reading.</summary>
    /// <param name="lecture">A reading.</param>
    /// <returns>The answer chosen, else the one by default.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lecture"/> is null.</exception>
    /// <exception cref="ArgumentException">The answer was chosen for a reading of another rule, and is not one of this reading.</exception>
    public string Reponse(LectureRegle lecture)
    {
        ArgumentNullException.ThrowIfNull(lecture);
        if (!_choix.TryGetValue(lecture.Cle, out var reponse)) return lecture.ParDefaut;
        return reponse == lecture.ParDefaut || lecture.Autres.Contains(reponse)
            ? reponse
            : throw new ArgumentException($"'{reponse}' was chosen for a reading of another rule: it is not an answer of {lecture.Cle}. "
                + $"Expected: {string.Join(", ", lecture.Reponses)}.", nameof(lecture));
    }

    /// <summary>Refuses a choice for a reading that a rule does not have: it would change nothing, in silence.</summary>
    /// <param name="lectures">The readings of the rule.</param>
    /// <exception cref="ArgumentException">A reading is none of these; the message lists them.</exception>
    internal void Verifier(ImmutableArray<LectureRegle> lectures)
    {
        // Of a million people nobody may choose one, and a dictionary that nothing is in takes time to say so.
        if (_choix.IsEmpty) return;
        foreach (var cle in _choix.Keys)
        {
            if (lectures.Any(lecture => lecture.Cle == cle)) continue;
            var connues = lectures.IsEmpty ? "It has none" : "Expected: " + string.Join(", ", lectures.Select(lecture => lecture.Cle));
            throw new ArgumentException($"The rule of this fiche has no reading '{Analyse.Citer(cle)}'. {connues}.", nameof(lectures));
        }
    }

    /// <summary>Compares the choices.</summary>
    /// <param name="other">Other choices.</param>
    /// <returns>True when both choose the same answers for the same readings.</returns>
    public bool Equals(ChoixLectures? other) => other is not null && _choix.SequenceEqual(other._choix);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChoixLectures);

    /// <inheritdoc/>
    public override int GetHashCode() => _choix.Aggregate(0, (code, choix) => HashCode.Combine(code, choix.Key, choix.Value));

    /// <summary>Returns the choices, such as <c>Duree: 12</c>.</summary>
    public override string ToString() => string.Join(", ", _choix.Select(choix => $"{choix.Key}: {choix.Value}"));
}
