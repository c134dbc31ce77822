using System.Collections.Immutable;

namespace Rncp;

/// <summary>The readings that a decision takes: those by default, but for the ones chosen here.</summary>
public sealed class ChoixLectures
{
    private readonly ImmutableSortedDictionary<string, string> _choix;

    private ChoixLectures(ImmutableSortedDictionary<string, string> choix) => _choix = choix;

    /// <summary>Every reading by default.</summary>
    public static ChoixLectures ParDefaut { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

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
                + $"Expected: {lecture.ParDefaut}, {string.Join(", ", lecture.Autres)}.", nameof(reponse));
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
                + $"Expected: {lecture.ParDefaut}, {string.Join(", ", lecture.Autres)}.", nameof(lecture));
    }
}
