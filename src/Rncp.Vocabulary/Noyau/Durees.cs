using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Noyau;

/// <summary>Whether periods make a duration. Periods that overlap or touch are one.</summary>
internal static class Durees
{
    /// <summary>Only a person can tell: the days are between the shortest and the longest that the months can make.</summary>
    internal enum Verdict { Insuffisante, AApprecier, Suffisante }

    internal static Verdict Juger(Condition.Experience condition, IEnumerable<ExperienceConnue> experiences, int le)
    {
        var (min, max) = Calendrier.Jours(condition.Mois);
        var periodes = Fusionner(experiences, le, condition.Prorata);
        if (periodes.Any(periode => periode.Pleine && periode.Fin >= Calendrier.Terme(periode.Debut, condition.Mois))) return Verdict.Suffisante;
        var centiemes = condition.EnUneFois ? periodes.Select(periode => periode.Centiemes).DefaultIfEmpty().Max() : periodes.Sum(periode => periode.Centiemes);
        return centiemes >= max * 100L ? Verdict.Suffisante
            : centiemes < min * 100L ? Verdict.Insuffisante
            : Verdict.AApprecier;
    }

    /// <summary>The days that count, in hundredths of a day.</summary>
    internal static long Centiemes(Condition.Experience condition, IEnumerable<ExperienceConnue> experiences, int le) =>
        Fusionner(experiences, le, condition.Prorata).Sum(periode => periode.Centiemes);

    /// <summary>
    /// The merged periods up to a day, in order. With pro rata, a day counts for the sum of its working times, at most for
    /// one day; a period of full days only can be compared with the calendar.
    /// </summary>
    internal static List<Periode> Fusionner(IEnumerable<ExperienceConnue> experiences, int le, bool prorata)
    {
        var bornes = new SortedDictionary<int, int>();
        foreach (var experience in experiences)
        {
            var fin = Math.Min(experience.Fin, le);
            if (fin < experience.Debut) continue;
            var part = prorata ? experience.Quotite : 100;
            bornes[experience.Debut] = bornes.TryGetValue(experience.Debut, out var debut) ? debut + part : part;
            bornes[fin + 1] = bornes.TryGetValue(fin + 1, out var apres) ? apres - part : -part;
        }

        var periodes = new List<Periode>();
        int cours = 0, depuis = 0;
        foreach (var borne in bornes)
        {
            if (cours > 0) Prolonger(periodes, depuis, borne.Key - 1, Math.Min(cours, 100));
            cours += borne.Value;
            depuis = borne.Key;
        }
        return periodes;
    }

    private static void Prolonger(List<Periode> periodes, int debut, int fin, int part)
    {
        var centiemes = (fin - debut + 1L) * part;
        var derniere = periodes.Count == 0 ? null : periodes[periodes.Count - 1];
        if (derniere is null || derniere.Fin + 1 < debut) periodes.Add(new Periode(debut, fin, centiemes, part == 100));
        else periodes[periodes.Count - 1] = new Periode(derniere.Debut, fin, derniere.Centiemes + centiemes, derniere.Pleine && part == 100);
    }

    internal sealed class Periode(int debut, int fin, long centiemes, bool pleine)
    {
        internal int Debut { get; } = debut;

        internal int Fin { get; } = fin;

        internal long Centiemes { get; } = centiemes;

        /// <summary>Whether each day counts for a whole day.</summary>
        internal bool Pleine { get; } = pleine;
    }
}
