using System;

namespace Rncp.Noyau;

/// <summary>What is stated of a person, whatever the day. What is null is not known.</summary>
/// <param name="plusHaut">The highest level held, as a title of it.</param>
/// <param name="titres">The titles.</param>
/// <param name="titresIncomplets">Whether there may be others.</param>
/// <param name="experiences">The experiences.</param>
/// <param name="experiencesIncompletes">Whether there may be others.</param>
internal sealed class Declaration(
    TitreConnu? plusHaut, TitreDeclare[]? titres, bool titresIncomplets, ExperienceConnue[]? experiences, bool experiencesIncompletes)
{
    internal TitreConnu? PlusHaut { get; } = plusHaut;

    internal TitreDeclare[] Titres { get; } = titres ?? [];

    internal ExperienceConnue[] Experiences { get; } = experiences ?? [];

    /// <summary>Whether the person has no other title.</summary>
    internal bool TitresComplets { get; } = titres is not null && !titresIncomplets;

    /// <summary>No title is above the highest level held.</summary>
    internal int NiveauMax => PlusHaut?.Max ?? Limites.NiveauMax;

    /// <summary>What is known on a day: the titles held by then, and all experience, which counts up to the day.</summary>
    internal Faits Au(int le)
    {
        var detenus = Array.FindAll(Titres, titre => titre.EstDetenu(le));
        return new Faits(
            Array.ConvertAll(detenus, titre => titre.Connaitre(NiveauMax)), TitresComplets ? 0 : NiveauMax,
            Experiences, experiences is not null && !experiencesIncompletes, PlusHaut);
    }
}

/// <summary>A title as it is stated. What is null is not known.</summary>
/// <param name="min">The lowest level it may have; null when nothing is known of it.</param>
/// <param name="max">The highest level it may have; null when nothing is known of it.</param>
/// <param name="baccalaureat">Whether it is the baccalauréat.</param>
/// <param name="etranger">Whether it is foreign.</param>
/// <param name="enCours">Whether it is being prepared.</param>
/// <param name="obtenuLe">The day it is obtained; null when it was before any day.</param>
internal readonly struct TitreDeclare(int? min, int? max, bool? baccalaureat, bool etranger = false, bool enCours = false, int? obtenuLe = null)
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
