using System;

namespace Rncp.Noyau;

/// <summary>Whether periods make a duration. Periods that overlap or touch are one.</summary>
internal static class Durees
{
    /// <summary>Only a person can tell: the days are between the shortest and the longest that the months can make.</summary>
    internal enum Verdict { Insuffisante, AApprecier, Suffisante }

    internal static Verdict Juger(Condition.Experience condition, ExperienceConnue[] experiences, int le)
    {
        var (min, max) = condition.Jours;
        var cumul = Cumuler(condition, experiences, le);
        return cumul.FaitLesMois || cumul.Centiemes >= max * 100L ? Verdict.Suffisante
            : cumul.Centiemes < min * 100L ? Verdict.Insuffisante
            : Verdict.AApprecier;
    }

    /// <summary>The days that count, in hundredths of a day: of the longest period when the rule asks for one, else of all.</summary>
    internal static long Centiemes(Condition.Experience condition, ExperienceConnue[] experiences, int le) => Cumuler(condition, experiences, le).Centiemes;

    /// <summary>
    /// Goes through the days on which an experience begins or has ended. With pro rata, a day counts for the sum of its
    /// working times, at most for one day.
    /// </summary>
    private static Cumul Cumuler(Condition.Experience condition, ExperienceConnue[] experiences, int le)
    {
        var cumul = new Cumul(condition);
        if (experiences.Length == 0) return cumul;
        if (experiences.Length == 1)
        {
            cumul.Ajouter(experiences[0].Debut, Math.Min(experiences[0].Fin, le), Part(condition, experiences[0]));
            return cumul;
        }

        var jours = new int[2 * experiences.Length];
        var parts = new int[2 * experiences.Length];
        var bornes = 0;
        foreach (var experience in experiences)
        {
            var fin = Math.Min(experience.Fin, le);
            if (fin < experience.Debut) continue;
            (jours[bornes], parts[bornes++]) = (experience.Debut, Part(condition, experience));
            (jours[bornes], parts[bornes++]) = (fin + 1, -Part(condition, experience));
        }
        Array.Sort(jours, parts, 0, bornes);
        var cours = 0;
        for (var i = 0; i < bornes; i++)
        {
            if (cours > 0) cumul.Ajouter(jours[i - 1], jours[i] - 1, Math.Min(cours, 100));
            cours += parts[i];
        }
        return cumul;
    }

    private static int Part(Condition.Experience condition, ExperienceConnue experience) => condition.Prorata ? experience.Quotite : 100;

    /// <summary>What the days make that are told so far, in order.</summary>
    private struct Cumul(Condition.Experience condition)
    {
        private long _periode;
        private int _apres = int.MinValue;
        private int _apresPleins = int.MinValue;
        private int _terme;

        /// <summary>Whether days that each count for a whole one go from a day to the end of the months: only these compare with the calendar, whatever touches them.</summary>
        internal bool FaitLesMois { get; private set; }

        internal long Centiemes { get; private set; }

        internal void Ajouter(int du, int au, int part)
        {
            if (au < du) return;
            var centiemes = (au - du + 1L) * part;
            _periode = du == _apres ? _periode + centiemes : centiemes;
            _apres = au + 1;
            Centiemes = condition.EnUneFois ? Math.Max(Centiemes, _periode) : Centiemes + centiemes;
            if (part < 100) return;
            if (du != _apresPleins) _terme = Calendrier.Terme(du, condition.Mois);
            _apresPleins = au + 1;
            FaitLesMois |= au >= _terme;
        }
    }
}
