using System;

namespace Rncp.Noyau;

/// <summary>Whether periods make a duration. Periods that overlap or touch are one.</summary>
internal static class Durees
{
    /// <summary>
    /// Whether the experiences that count are enough by a day: unknown where only a person can tell, between the fewest and the most
    /// days that the months can make.
    /// </summary>
    /// <param name="condition">What is asked for.</param>
    /// <param name="experiences">The experiences.</param>
    /// <param name="le">The day.</param>
    /// <param name="apprecier">Whether those that a person judges count.</param>
    /// <param name="connaitre">Whether those that are not known count.</param>
    internal static Verite Juger(
        Condition.Experience condition, ExperienceConnue[] experiences, int le, bool apprecier = false, bool connaitre = false)
    {
        var (min, max) = condition.Jours;
        var cumul = Cumuler(condition, experiences, le, apprecier, connaitre);
        return cumul.FaitLesMois || cumul.Centiemes >= max * 100L ? Verite.Vrai
            : cumul.Centiemes < min * 100L ? Verite.Faux
            : Verite.Inconnu;
    }

    /// <summary>The days that count, in hundredths of a day: of the longest period when the rule asks for one, else of all.</summary>
    /// <inheritdoc cref="Juger"/>
    internal static long Centiemes(
        Condition.Experience condition, ExperienceConnue[] experiences, int le, bool apprecier = false, bool connaitre = false) =>
        Cumuler(condition, experiences, le, apprecier, connaitre).Centiemes;

    /// <summary>
    /// Goes through the days on which an experience begins or has ended. With pro rata, a day counts for the sum of its
    /// working times, at most for one day.
    /// </summary>
    private static Cumul Cumuler(Condition.Experience condition, ExperienceConnue[] experiences, int le, bool apprecier, bool connaitre)
    {
        var cumul = new Cumul(condition);
        if (experiences.Length == 0) return cumul;

        // Each experience is two bounds: its share of a day is added on its first day, and taken away on the day after its last.
        var jours = new int[2 * experiences.Length];
        var parts = new int[2 * experiences.Length];
        var bornes = 0;
        foreach (var experience in experiences)
        {
            if (!condition.Compte(experience, le, apprecier, connaitre)) continue;
            // Days after the one of the decision do not count.
            var fin = Math.Min(experience.Fin, le);
            var part = condition.Prorata ? experience.Quotite : 100;
            (jours[bornes], parts[bornes++]) = (experience.Debut, part);
            (jours[bornes], parts[bornes++]) = (fin + 1, -part);
        }
        Array.Sort(jours, parts, 0, bornes);

        // Between two bounds in order, the sum of the shares is the same every day. Where several bounds are one day, the stretches
        // between them are empty, so that their order among themselves does not matter: the last of them leaves the right sum.
        var cours = 0;
        for (var i = 0; i < bornes; i++)
        {
            if (cours > 0) cumul.Ajouter(jours[i - 1], jours[i] - 1, Math.Min(cours, 100));
            cours += parts[i];
        }
        return cumul;
    }

    /// <summary>What the days make that are told so far, in order.</summary>
    private struct Cumul(Condition.Experience condition)
    {
        // The hundredths of the period that runs, and the day after its last one: a stretch that begins then continues it.
        private long _periode;
        private int _apres = int.MinValue;

        // The same for days that each count for a whole one: the day after the last, and the one on which they make the months.
        private int _apresPleins = int.MinValue;
        private int _terme;

        /// <summary>
        /// Whether days that each count for a whole one go from a day to the end of the months: only these compare with the calendar,
        /// whatever touches them.
        /// </summary>
        internal bool FaitLesMois { get; private set; }

        internal long Centiemes { get; private set; }

        internal void Ajouter(int du, int au, int part)
        {
            if (au < du) return;
            var centiemes = (au - du + 1L) * part;
            _periode = du == _apres ? _periode + centiemes : centiemes;
            _apres = au + 1;
            // A period that grows is compared again each time: the longest one is what it was at the end of one of its stretches.
            Centiemes = condition.EnUneFois ? Math.Max(Centiemes, _periode) : Centiemes + centiemes;

            // A month counts from a day to the day before the same day of the next one, so months begin where the full days do: a
            // stretch of part time breaks them, even where it touches.
            if (part < 100) return;
            if (du != _apresPleins) _terme = Calendrier.Terme(du, condition.Mois);
            _apresPleins = au + 1;
            FaitLesMois |= au >= _terme;
        }
    }
}
