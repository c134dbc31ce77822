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
}

/// <summary>A title that the person holds on the day, of a level between two bounds.</summary>
/// <param name="min">The lowest level it may have; 0 for none.</param>
/// <param name="max">The highest level it may have.</param>
/// <param name="baccalaureat">Whether it is the baccalauréat; null when not known.</param>
/// <param name="aComparer">Whether a person has to compare it first: a foreign diploma without an attested level.</param>
internal sealed class TitreConnu(int min, int max, bool? baccalaureat, bool aComparer)
{
    internal static readonly TitreConnu LeBaccalaureat = new(Evaluateur.NiveauDuBaccalaureat, Evaluateur.NiveauDuBaccalaureat, true, aComparer: false);

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

    /// <summary>The last day of an experience that is still running.</summary>
    internal const int EnCours = int.MaxValue - 1;

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
}
