using System;

namespace Rncp.Noyau;

/// <summary>An experience, from one day to another, both included.</summary>
internal sealed class ExperienceConnue(
    int debut, int fin, string? secteur, bool secteurVoisin, Verite justifiee, int quotite, bool professionnelle)
{
    /// <summary>The sector of an experience that counts for every condition: the best that an unknown one can be. No key is so.</summary>
    internal const string ToutSecteur = "*";

    /// <summary>The sector of an experience that counts for none: the worst. No key is so either.</summary>
    private const string AucunSecteur = "";

    /// <summary>The last day of an experience that is still running.</summary>
    internal const int EnCours = int.MaxValue - 1;

    private const int PleinTemps = 100;

    /// <summary>An experience that is enough for every condition: the best that one not listed can be.</summary>
    internal static readonly ExperienceConnue Suffisante =
        new(0, EnCours, ToutSecteur, secteurVoisin: false, Verite.Vrai, PleinTemps, professionnelle: true);

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

    /// <summary>How many days after its first its last one is, or a day that comes before it; negative for what begins after.</summary>
    internal int Jours(int le) => Math.Min(Fin, le) - Debut;

    /// <summary>The same experience, without the days after one.</summary>
    internal ExperienceConnue Jusque(int jour) =>
        Fin <= jour ? this : new(Debut, jour, Secteur, SecteurVoisin, Justifiee, Quotite, Professionnelle);

    /// <summary>The same experience, where all that is not known of it turns out well, or does not.</summary>
    internal ExperienceConnue Supposer(bool favorable) =>
        Supposer(SecteurInconnu ? favorable : null, Justifiee == Verite.Inconnu ? favorable : null);

    /// <summary>The same experience, where its sector and its evidence turn out well or not; null leaves what is known of them.</summary>
    internal ExperienceConnue Supposer(bool? secteur, bool? justificatif) => secteur is null && justificatif is null ? this : new(
        Debut, Fin, secteur switch { true => ToutSecteur, false => AucunSecteur, null => Secteur }, SecteurVoisin,
        justificatif switch { true => Verite.Vrai, false => Verite.Faux, null => Justifiee }, Quotite, Professionnelle);
}
