using Rncp.Noyau;

namespace Rncp;

/// <summary>An experience of a person, from one day to another, both included.</summary>
public sealed class Experience
{
    private const int PleinTemps = 100;

    /// <summary>Describes an experience.</summary>
    /// <param name="secteur">The sector, such as a <c>Secteur</c> of a fiche; null when not known.</param>
    /// <param name="debut">The first day.</param>
    /// <param name="fin">The last day, included; null when it is still running.</param>
    public Experience(CodeSecteur? secteur, DateOnly debut, DateOnly? fin = null)
    {
        Secteur = secteur is { EstDefini: true } ? secteur : null;
        Debut = debut;
        Fin = fin;
    }

    /// <summary>Describes another experience that ended on a day.</summary>
    internal Experience(Experience modele, DateOnly fin) : this(modele.Secteur, modele.Debut, fin)
    {
        SecteurVoisin = modele.SecteurVoisin;
        Justificatif = modele.Justificatif;
        Quotite = modele.Quotite;
        Nature = modele.Nature;
    }

    /// <summary>The sector; null when not known.</summary>
    public CodeSecteur? Secteur { get; }

    /// <summary>The first day.</summary>
    public DateOnly Debut { get; }

    /// <summary>The last day, included; null when the experience is still running.</summary>
    public DateOnly? Fin { get; }

    /// <summary>Whether the sector is near one that counts, so that a person has to say.</summary>
    public bool SecteurVoisin { get; init; }

    /// <summary>The state of the evidence; null when not mentioned, which counts as given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a named member.</exception>
    public Justificatif? Justificatif { get; init => field = Nomme(value); }

    /// <summary>The working time in percent of full time, from 1 to 100; null when not mentioned, which counts as full time.</summary>
    public int? Quotite { get; init; }

    /// <summary>The nature; null when not mentioned, which counts as a job.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a named member.</exception>
    public NatureExperience? Nature { get; init => field = Nomme(value); }

    /// <summary>The experience, as the kernel reads what is stated of one: what is not mentioned counts as this class says.</summary>
    internal ExperienceConnue Declarer() => new(
        Debut.DayNumber, Fin?.DayNumber ?? ExperienceConnue.EnCours, Secteur?.ToString(), SecteurVoisin,
        (Justificatif ?? Rncp.Justificatif.Fourni) switch
        {
            Rncp.Justificatif.Fourni => Verite.Vrai,
            Rncp.Justificatif.ADemander => Verite.Inconnu,
            Rncp.Justificatif.Refuse => Verite.Faux,
        },
        Quotite ?? PleinTemps,
        (Nature ?? NatureExperience.Emploi) switch
        {
            NatureExperience.Emploi or NatureExperience.Alternance => true,
            NatureExperience.Stage or NatureExperience.Benevolat => false,
        });

    private static T? Nomme<T>(T? membre) where T : struct, Enum =>
        membre is { } valeur && !Enum.IsDefined(valeur)
            ? throw new ArgumentOutOfRangeException(nameof(membre), membre, $"Not a member of {typeof(T).Name}.")
            : membre;
}
