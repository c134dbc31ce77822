using System;
using System.Linq;

namespace Rncp.Noyau;

/// <summary>A title as it is stated. What is null is not known.</summary>
/// <param name="min">The lowest level it may have; null when nothing is known of it.</param>
/// <param name="max">The highest level it may have; null when nothing is known of it.</param>
/// <param name="baccalaureat">Whether it is the baccalauréat.</param>
/// <param name="etranger">Whether it is foreign.</param>
/// <param name="enCours">Whether it is being prepared.</param>
/// <param name="obtenuLe">The day it is obtained; null when it was before any day or, of one that is being prepared, not known.</param>
internal readonly struct TitreDeclare(
    int? min, int? max, bool? baccalaureat, bool etranger = false, bool enCours = false, int? obtenuLe = null)
{
    internal int? Min { get; } = min;

    internal int? Max { get; } = max;

    internal bool? Baccalaureat { get; } = baccalaureat;

    internal bool EnCours { get; } = enCours;

    internal int? ObtenuLe { get; } = obtenuLe;

    /// <summary>Whether a person has to compare it first: it is foreign, without an attested level, whatever its name.</summary>
    internal bool AComparer { get; } = etranger && min is null;

    internal bool EstBaccalaureat => Baccalaureat == true && !AComparer;

    /// <summary>Whether it is held on a day: one that is being prepared, from the day on which it is to be obtained.</summary>
    internal bool EstDetenu(int le) => ObtenuLe is { } jour ? jour <= le : !EnCours;

    /// <summary>What a title is known to be, when none is above a level: one that nobody compared may be of no level.</summary>
    internal TitreConnu Connaitre(int niveauMax) => Connaitre(niveauMax, prevu: false);

    /// <summary>The same of one that is still to be obtained: the highest level held, which it may be above, says nothing of it.</summary>
    internal TitreConnu Prevoir() => Connaitre(Limites.NiveauMax, prevu: true);

    private TitreConnu Connaitre(int niveauMax, bool prevu) =>
        EstBaccalaureat ? prevu ? TitreConnu.LeBaccalaureatPrevu : TitreConnu.LeBaccalaureat
        : AComparer ? new TitreConnu(0, niveauMax, false, aComparer: true, prevu)
        : new TitreConnu(Min ?? 1, Math.Max(Min ?? 1, Math.Min(Max ?? niveauMax, niveauMax)), Baccalaureat, aComparer: false, prevu);
}

/// <summary>A title that the person holds on the day, of a level between two bounds.</summary>
/// <param name="min">The lowest level it may have; 0 for none.</param>
/// <param name="max">The highest level it may have.</param>
/// <param name="baccalaureat">Whether it is the baccalauréat; null when not known.</param>
/// <param name="aComparer">Whether a person has to compare it first: a foreign diploma without an attested level.</param>
/// <param name="prevu">Whether it was not held yet on the day of the statement.</param>
internal sealed class TitreConnu(int min, int max, bool? baccalaureat, bool aComparer, bool prevu = false)
{
    internal static readonly TitreConnu LeBaccalaureat =
        new(Limites.NiveauDuBaccalaureat, Limites.NiveauDuBaccalaureat, true, aComparer: false);

    internal static readonly TitreConnu LeBaccalaureatPrevu =
        new(Limites.NiveauDuBaccalaureat, Limites.NiveauDuBaccalaureat, true, aComparer: false, prevu: true);

    /// <summary>Every title of which all is known: one of each level from 0 on, which is its position, then the baccalauréat.</summary>
    internal static readonly TitreConnu[] Connus =
    [
        .. Enumerable.Range(0, Limites.NiveauMax + 1).Select(niveau => new TitreConnu(niveau, niveau, false, aComparer: false)),
        LeBaccalaureat,
    ];

    internal int Min { get; } = min;

    internal int Max { get; } = max;

    internal bool? Baccalaureat { get; } = baccalaureat;

    internal bool AComparer { get; } = aComparer;

    /// <summary>What it could be: a bit for each of <see cref="Connus"/>.</summary>
    internal int Possibles => DeNiveaux(Min, Max, Baccalaureat);

    /// <summary>
    /// The titles of some levels, a bit for each of <see cref="Connus"/>: of that of the baccalauréat there are two, unless it is known
    /// which.
    /// </summary>
    internal static int DeNiveaux(int min, int max, bool? baccalaureat)
    {
        const int autre = 1 << Limites.NiveauDuBaccalaureat, bac = 1 << Limites.NiveauMax + 1;
        var niveaux = (2 << max) - (1 << min);
        return (niveaux & autre) == 0 || baccalaureat == false ? niveaux : baccalaureat == true ? niveaux ^ autre | bac : niveaux | bac;
    }

    /// <summary>Whether it is planned: the highest level held, stated before, is not that of this one.</summary>
    internal bool EstPrevu { get; } = prevu;
}
