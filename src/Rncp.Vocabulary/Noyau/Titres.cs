using System;

namespace Rncp.Noyau;

/// <summary>A title as it is stated. What is null is not known.</summary>
/// <param name="min">The lowest level it may have; null when nothing is known of it.</param>
/// <param name="max">The highest level it may have; null when nothing is known of it.</param>
/// <param name="baccalaureat">Whether it is the baccalauréat.</param>
/// <param name="etranger">Whether it is foreign.</param>
/// <param name="enCours">Whether it is being prepared.</param>
/// <param name="obtenuLe">The day it is obtained; null when it was before any day.</param>
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

    internal bool EstDetenu(int le) => !EnCours && !(ObtenuLe > le);

    /// <summary>What a title is known to be, when none is above a level: one that nobody compared may be of no level.</summary>
    internal TitreConnu Connaitre(int niveauMax) =>
        EstBaccalaureat ? TitreConnu.LeBaccalaureat
        : AComparer ? new TitreConnu(0, niveauMax, false, aComparer: true)
        : new TitreConnu(Min ?? 1, Math.Max(Min ?? 1, Math.Min(Max ?? niveauMax, niveauMax)), Baccalaureat, aComparer: false);
}

/// <summary>A title that the person holds on the day, of a level between two bounds.</summary>
/// <param name="min">The lowest level it may have; 0 for none.</param>
/// <param name="max">The highest level it may have.</param>
/// <param name="baccalaureat">Whether it is the baccalauréat; null when not known.</param>
/// <param name="aComparer">Whether a person has to compare it first: a foreign diploma without an attested level.</param>
internal sealed class TitreConnu(int min, int max, bool? baccalaureat, bool aComparer)
{
    internal static readonly TitreConnu LeBaccalaureat =
        new(Limites.NiveauDuBaccalaureat, Limites.NiveauDuBaccalaureat, true, aComparer: false);

    internal int Min { get; } = min;

    internal int Max { get; } = max;

    internal bool? Baccalaureat { get; } = baccalaureat;

    internal bool AComparer { get; } = aComparer;
}
