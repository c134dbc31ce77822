using System;
using System.Collections.Generic;
using System.Linq;

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

    /// <summary>
    /// What is known on a day: the titles held by then, and all experience, which counts up to the day. Of what was stated before,
    /// the titles to come are planned; what is not listed does not come.
    /// </summary>
    /// <param name="etabli">The day of the statement, which is not after the other.</param>
    /// <param name="le">The day.</param>
    internal Faits Au(int etabli, int le)
    {
        var detenus = new TitreConnu[Titres.Length];
        var nombre = 0;
        foreach (var titre in Titres)
            if (titre.EstDetenu(le)) detenus[nombre++] = titre.EstDetenu(etabli) ? titre.Connaitre(NiveauMax) : titre.Prevoir();
        Array.Resize(ref detenus, nombre);
        return new Faits(
            detenus, TitresComplets ? 0 : NiveauMax,
            Experiences, experiences is not null && !experiencesIncompletes, PlusHaut);
    }

    /// <summary>What is known of the day of the statement alone: no title to come, no day of experience after it.</summary>
    internal Faits SansPrevu(int etabli) => Au(etabli, etabli).Jusque(etabli);
}

/// <summary>What is known of a person on a day: levels as intervals, days as numbers (1 January of year 1 is 0).</summary>
internal sealed class Faits(
    TitreConnu[] titres, int autresTitres, ExperienceConnue[] experiences, bool experiencesCompletes, TitreConnu? plusHaut = null)
{
    /// <summary>The titles held.</summary>
    internal TitreConnu[] Titres { get; } = titres;

    /// <summary>The highest level that a title not listed may have; 0 when the person holds no other.</summary>
    internal int AutresTitres { get; } = autresTitres;

    /// <summary>The title of the highest level, listed or not, as far as that level is known; null when nothing is.</summary>
    internal TitreConnu? PlusHaut { get; } = plusHaut;

    internal ExperienceConnue[] Experiences { get; } = experiences;

    /// <summary>Whether the person has no other experience.</summary>
    internal bool ExperiencesCompletes { get; } = experiencesCompletes;

    /// <summary>What is not known, but of the titles.</summary>
    internal IEnumerable<Inconnu> Inconnus()
    {
        if (!ExperiencesCompletes) yield return new Inconnu(GenreInconnu.AutresExperiences);
        for (var i = 0; i < Experiences.Length; i++)
        {
            if (Experiences[i].SecteurInconnu) yield return new Inconnu(GenreInconnu.Secteur, i);
            if (Experiences[i].Justifiee == Verite.Inconnu) yield return new Inconnu(GenreInconnu.Justificatif, i);
        }
    }

    /// <summary>The facts with what is not known, but of the titles, at its worst and at its best; as they are when all is known.</summary>
    internal Faits[] Extremes() => Inconnus().Any() ? [Supposer(_ => false), Supposer(_ => true)] : [this];

    /// <summary>
    /// The facts where each thing that is not known, but of the titles, turns out well or not. Well is what counts for every condition
    /// at once, badly what counts for none: what lies between, a sector of one condition and not of another, gives each of them one of
    /// these values.
    /// </summary>
    /// <param name="favorable">Whether all that is not known of a group, <see cref="Inconnu.Groupe"/>, turns out well.</param>
    internal Faits Supposer(Func<int, bool> favorable)
    {
        var autres = !ExperiencesCompletes && favorable(new Inconnu(GenreInconnu.AutresExperiences).Groupe);
        var listees = new ExperienceConnue[Experiences.Length + (autres ? 1 : 0)];
        for (var i = 0; i < Experiences.Length; i++) listees[i] = Experiences[i].Supposer(favorable(i));
        if (autres) listees[Experiences.Length] = ExperienceConnue.Suffisante;
        return new Faits(Titres, AutresTitres, listees, experiencesCompletes: true, PlusHaut);
    }

    /// <summary>The same facts with titles that are all known.</summary>
    internal Faits AvecTitres(TitreConnu[] titres) => new(titres, 0, Experiences, ExperiencesCompletes);

    /// <summary>The same facts without the days of experience after a day.</summary>
    internal Faits Jusque(int jour) => new(
        Titres, AutresTitres, [.. Experiences.Where(une => une.Debut <= jour).Select(une => une.Jusque(jour))],
        ExperiencesCompletes, PlusHaut);

    /// <summary>The same facts with one more experience.</summary>
    internal Faits AvecExperience(ExperienceConnue nouvelle) =>
        new(Titres, AutresTitres, [.. Experiences, nouvelle], ExperiencesCompletes, PlusHaut);
}

/// <summary>Something that is not known of a person.</summary>
/// <param name="Genre">What it is.</param>
/// <param name="Experience">The experience that it is of, from 0; -1 when it is of none.</param>
internal readonly record struct Inconnu(GenreInconnu Genre, int Experience = -1)
{
    /// <summary>What it is of: an experience counts when all that is not known of it turns out well.</summary>
    internal int Groupe => Experience >= 0 ? Experience : -1 - (int)Genre;
}

internal enum GenreInconnu
{
    /// <summary>Whether there are other experiences.</summary>
    AutresExperiences,

    /// <summary>The sector of an experience.</summary>
    Secteur,

    /// <summary>The evidence of an experience.</summary>
    Justificatif,
}
