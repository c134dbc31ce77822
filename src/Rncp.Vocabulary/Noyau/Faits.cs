using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Noyau;

/// <summary>What is known of a person on a day: levels as intervals, days as numbers (1 January of year 1 is 0).</summary>
internal sealed class Faits(TitreConnu[] titres, int autresTitres, ExperienceConnue[] experiences, bool experiencesCompletes, TitreConnu? plusHaut = null)
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
    /// The facts where something that is not known turns out well or not. Well is what counts for every condition at once, badly
    /// what counts for none: what lies between, a sector of one condition and not of another, gives each of them one of these values.
    /// </summary>
    /// <param name="favorable">Whether it turns out well; null to leave it unknown.</param>
    internal Faits Supposer(Func<Inconnu, bool?> favorable)
    {
        var autres = ExperiencesCompletes ? false : favorable(new Inconnu(GenreInconnu.AutresExperiences));
        var listees = Experiences.Select((experience, i) => experience.Supposer(
            experience.SecteurInconnu ? favorable(new Inconnu(GenreInconnu.Secteur, i)) : null,
            experience.Justifiee == Verite.Inconnu ? favorable(new Inconnu(GenreInconnu.Justificatif, i)) : null));
        return new Faits(Titres, AutresTitres, autres == true ? [.. listees, ExperienceConnue.Suffisante] : [.. listees], autres is not null, PlusHaut);
    }

    /// <summary>The same facts with titles that are all known.</summary>
    internal Faits AvecTitres(IEnumerable<TitreConnu> titres) => new([.. titres], 0, Experiences, ExperiencesCompletes);

    /// <summary>The same facts with titles.</summary>
    internal Faits AvecTitres(IEnumerable<TitreConnu> titres, int autresTitres, TitreConnu? plusHaut) => new([.. titres], autresTitres, Experiences, ExperiencesCompletes, plusHaut);

    /// <summary>The same facts with the titles of others.</summary>
    internal Faits AvecTitresDe(Faits autres) => new(autres.Titres, autres.AutresTitres, Experiences, ExperiencesCompletes, autres.PlusHaut);

    /// <summary>The same facts with one more experience.</summary>
    internal Faits AvecExperience(ExperienceConnue nouvelle) => new(Titres, AutresTitres, [.. Experiences, nouvelle], ExperiencesCompletes, PlusHaut);
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

/// <summary>A title that the person holds on the day, of a level between two bounds.</summary>
/// <param name="min">The lowest level it may have; 0 for none.</param>
/// <param name="max">The highest level it may have.</param>
/// <param name="baccalaureat">Whether it is the baccalauréat; null when not known.</param>
/// <param name="aComparer">Whether a person has to compare it first: a foreign diploma without an attested level.</param>
internal sealed class TitreConnu(int min, int max, bool? baccalaureat, bool aComparer)
{
    internal static readonly TitreConnu LeBaccalaureat = new(Limites.NiveauDuBaccalaureat, Limites.NiveauDuBaccalaureat, true, aComparer: false);

    internal int Min { get; } = min;

    internal int Max { get; } = max;

    internal bool? Baccalaureat { get; } = baccalaureat;

    internal bool AComparer { get; } = aComparer;
}

/// <summary>An experience, from one day to another, both included.</summary>
internal sealed class ExperienceConnue(int debut, int fin, string? secteur, bool secteurVoisin, Verite justifiee, int quotite, bool professionnelle)
{
    /// <summary>The sector of an experience that counts for every condition: the best that an unknown one can be. No key is so.</summary>
    internal const string ToutSecteur = "*";

    /// <summary>The sector of an experience that counts for none: the worst. No key is so either.</summary>
    private const string AucunSecteur = "";

    /// <summary>The last day of an experience that is still running.</summary>
    internal const int EnCours = int.MaxValue - 1;

    private const int PleinTemps = 100;

    /// <summary>An experience that is enough for every condition: the best that one not listed can be.</summary>
    internal static readonly ExperienceConnue Suffisante = new(0, EnCours, ToutSecteur, secteurVoisin: false, Verite.Vrai, PleinTemps, professionnelle: true);

    internal int Debut { get; } = debut;

    internal int Fin { get; } = fin;

    /// <summary>The sector; null when not known.</summary>
    internal string? Secteur { get; } = secteur;

    /// <summary>Whether a person has to say if the sector is near enough.</summary>
    internal bool SecteurVoisin { get; } = secteurVoisin;

    internal bool SecteurInconnu => Secteur is null && !SecteurVoisin;

    internal Verite Justifiee { get; } = justifiee;

    /// <summary>The working time, in percent of full time.</summary>
    internal int Quotite { get; } = quotite;

    internal bool Professionnelle { get; } = professionnelle;

    /// <summary>The same experience, where its sector and its evidence turn out well or not; null leaves what is known of them.</summary>
    internal ExperienceConnue Supposer(bool? secteur, bool? justificatif) => secteur is null && justificatif is null ? this : new(
        Debut, Fin, secteur switch { true => ToutSecteur, false => AucunSecteur, null => Secteur }, SecteurVoisin,
        justificatif switch { true => Verite.Vrai, false => Verite.Faux, null => Justifiee }, Quotite, Professionnelle);
}
