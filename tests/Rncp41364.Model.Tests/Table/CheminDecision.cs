namespace Rncp.Tests.Table;

/// <summary>A rule as questions asked one after the other: each answer leads to another question, or to the conclusion.</summary>
internal sealed class CheminDecision
{
    /// <summary>Where an answer leads when it is not to a question.</summary>
    internal const int Remplis = -1, NonRemplis = -2;

    private readonly List<Question> _questions = [];

    internal CheminDecision(ConditionEntree condition)
    {
        Premiere = Placer(condition, Remplis, NonRemplis);
        // Questions are placed from the last to the first; people read them from the first to the last.
        _questions.Reverse();
        Questions = [.. _questions.Select(question => question with { SiOui = Rang(question.SiOui), SiNon = Rang(question.SiNon) })];
        Premiere = Rang(Premiere);
    }

    internal sealed record Question(ConditionEntree Condition, int SiOui, int SiNon);

    internal IReadOnlyList<Question> Questions { get; }

    internal int Premiere { get; }

    /// <summary>Whether the answers of a person, of whom everything is known, lead to eligible.</summary>
    internal bool Suivre(Func<ConditionEntree, bool> repondre)
    {
        var ici = Premiere;
        while (ici >= 0) ici = repondre(Questions[ici].Condition) ? Questions[ici].SiOui : Questions[ici].SiNon;
        return ici == Remplis;
    }

    private int Placer(ConditionEntree condition, int siOui, int siNon)
    {
        if (condition.Parties.IsEmpty)
        {
            _questions.Add(new Question(condition, siOui, siNon));
            return _questions.Count - 1;
        }
        var toutes = condition.Genre == GenreCondition.Toutes;
        var suite = toutes ? siOui : siNon;
        foreach (var partie in condition.Parties.Reverse()) suite = toutes ? Placer(partie, suite, siNon) : Placer(partie, siOui, suite);
        return suite;
    }

    private int Rang(int place) => place < 0 ? place : _questions.Count - 1 - place;
}
