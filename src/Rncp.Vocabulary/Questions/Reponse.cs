using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>The answer to a question, of the nature that the question has: one factory for each.</summary>
public sealed class Reponse
{
    private readonly Func<Candidat, FaitManquant, DateOnly, Candidat> _donner;

    private Reponse(NatureFait nature, Func<Candidat, FaitManquant, DateOnly, Candidat> donner)
    {
        Nature = nature;
        _donner = donner;
    }

    /// <summary>The nature of the questions that it answers.</summary>
    public NatureFait Nature { get; }

    /// <summary>The route that it gives; null when it answers another question.</summary>
    internal VoieAcces? VoieDonnee { get; private init; }

    /// <summary>Answers with a level, or what is known of it.</summary>
    /// <param name="niveau">The level; a <see cref="NiveauQualification"/> or its number is taken as it is.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="niveau"/> is null.</exception>
    public static Reponse Niveau(IntervalleNiveau niveau)
    {
        ArgumentNullException.ThrowIfNull(niveau);
        return new(NatureFait.Niveau, (candidat, fait, _) => fait.Numero == 0
            ? candidat with { Niveau = niveau }
            : Candidat.AvecTitre(candidat, fait.Numero, titre => titre with { Niveau = niveau }));
    }

    /// <summary>Answers yes or no.</summary>
    /// <param name="oui">Whether it is so.</param>
    /// <returns>The answer.</returns>
    public static Reponse OuiNon(bool oui) =>
        new(NatureFait.OuiNon, (candidat, fait, _) =>
            Candidat.AvecTitre(candidat, fait.Numero, titre => titre with { Baccalaureat = oui }));

    /// <summary>Answers with a day, to a question that asks for one: no rule that the format can write does today.</summary>
    /// <param name="jour">The day.</param>
    /// <returns>The answer.</returns>
    public static Reponse Jour(DateOnly jour) =>
        new(NatureFait.Jour, (_, fait, _) => throw new ArgumentException($"{fait.Cle} is no day, and {jour:O} is one.", nameof(fait)));

    /// <summary>Answers with the sector of an experience.</summary>
    /// <param name="secteur">The sector, of the fiche or another.</param>
    /// <param name="voisin">Whether it is near one of the rule, so that a person has to say.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException"><paramref name="secteur"/> is the default code, which is no sector.</exception>
    public static Reponse Secteur(CodeSecteur secteur, bool voisin = false) => secteur.EstDefini
        ? new(NatureFait.Secteur, (candidat, fait, _) =>
            Candidat.AvecExperience(candidat, fait.Numero, une =>
                une with { Secteur = secteur, SecteurVoisin = une.SecteurVoisin || voisin }))
        : throw new ArgumentException("The default code is no sector.", nameof(secteur));

    /// <summary>Answers with the titles, or with those that are not listed yet.</summary>
    /// <param name="titres">The titles; empty for none.</param>
    /// <param name="incomplets">Whether there may still be others: then they may be asked for again.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="titres"/> is null.</exception>
    public static Reponse Titres(IEnumerable<Titre> titres, bool incomplets = false)
    {
        ImmutableArray<Titre> donnes = [.. titres ?? throw new ArgumentNullException(nameof(titres))];
        return new(NatureFait.Titres, (candidat, _, etabliLe) => candidat with
        {
            Titres = [.. candidat.Titres ?? [], .. Detenu(candidat, [.. candidat.Titres ?? [], .. donnes], etabliLe), .. donnes],
            TitresIncomplets = incomplets,
        });
    }

    /// <summary>Answers with the experiences, or with those that are not listed yet.</summary>
    /// <param name="experiences">The experiences; empty for none.</param>
    /// <param name="incompletes">Whether there may still be others: then they may be asked for again.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="experiences"/> is null.</exception>
    public static Reponse Experiences(IEnumerable<Experience> experiences, bool incompletes = false)
    {
        ImmutableArray<Experience> donnees = [.. experiences ?? throw new ArgumentNullException(nameof(experiences))];
        return new(NatureFait.Experiences, (candidat, _, _) => candidat with
        {
            Experiences = [.. candidat.Experiences ?? [], .. donnees],
            ExperiencesIncompletes = incompletes,
        });
    }

    /// <summary>Answers with the state of the evidence of an experience.</summary>
    /// <param name="justificatif">The state, given or refused: to ask for it is what is done already.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="justificatif"/> is neither.</exception>
    public static Reponse Justificatif(Justificatif justificatif) =>
        justificatif is Rncp.Justificatif.Fourni or Rncp.Justificatif.Refuse
        ? new(NatureFait.Justificatif, (candidat, fait, _) =>
            Candidat.AvecExperience(candidat, fait.Numero, une => une with { Justificatif = justificatif }))
        : throw new ArgumentOutOfRangeException(nameof(justificatif), justificatif, "An evidence is given or refused.");

    /// <summary>Answers with a route.</summary>
    /// <param name="voie">The route.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="voie"/> is null.</exception>
    public static Reponse Voie(VoieAcces voie) =>
        new(NatureFait.Voie, (candidat, _, _) => candidat) { VoieDonnee = voie ?? throw new ArgumentNullException(nameof(voie)) };

    /// <summary>The person, of whom the answer is known too.</summary>
    /// <param name="candidat">The person.</param>
    /// <param name="fait">The question.</param>
    /// <param name="etabliLe">The day of the statement.</param>
    internal Candidat Donner(Candidat candidat, FaitManquant fait, DateOnly etabliLe) => _donner(candidat, fait, etabliLe);

    /// <summary>Who stated a highest level holds a title of it, whether the answer repeats it or not.</summary>
    private static ImmutableArray<Titre> Detenu(Candidat candidat, ImmutableArray<Titre> donnes, DateOnly etabliLe)
    {
        if (candidat.Niveau is not { } plusHaut) return [];
        return donnes.Any(titre => Coherence.PeutAtteindre(titre.Declarer(), plusHaut.Min.Numero, etabliLe.DayNumber))
            ? []
            : [new Titre { Niveau = plusHaut }];
    }
}
