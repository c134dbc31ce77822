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
        var (min, max) = condition.Jours;
        var periodes = Fusionner(experiences, le, condition.Prorata);
        if (periodes.Any(periode => periode.Pleines.Any(pleine => pleine.Fin >= Calendrier.Terme(pleine.Debut, condition.Mois)))) return Verdict.Suffisante;
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
    /// one day.
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
        if (periodes.Count == 0 || periodes[periodes.Count - 1].Fin + 1 < debut) periodes.Add(new Periode());
        periodes[periodes.Count - 1].Prolonger(debut, fin, part);
    }

    internal sealed class Periode
    {
        private readonly List<(int Debut, int Fin)> _pleines = [];

        internal int Fin { get; private set; }

        internal long Centiemes { get; private set; }

        /// <summary>Where each day counts for a whole day: only these can be compared with the calendar, whatever touches them.</summary>
        internal IReadOnlyList<(int Debut, int Fin)> Pleines => _pleines;

        internal void Prolonger(int du, int au, int part)
        {
            Centiemes += (au - du + 1L) * part;
            Fin = au;
            if (part < 100) return;
            var derniere = _pleines.Count - 1;
            if (derniere >= 0 && _pleines[derniere].Fin + 1 == du) _pleines[derniere] = (_pleines[derniere].Debut, au);
            else _pleines.Add((du, au));
        }
    }
}
