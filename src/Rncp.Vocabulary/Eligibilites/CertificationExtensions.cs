using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// What is asked of the rule of a fiche: the decision on a person, flat facts, and the questions that a database answers.
/// </summary>
public static partial class CertificationExtensions
{
    /// <summary>
    /// Decides whether a person may enter the training by a route at a date (« Le cas échant, prérequis à l’entrée en
    /// formation »). A missing fact never counts as "no", and without a rule only a person can tell.
    /// </summary>
    /// <param name="fiche">The certification.</param>
    /// <param name="candidat">What is known of the person.</param>
    /// <param name="voie">The route; null when not known yet.</param>
    /// <param name="le">The day of the entry: experience counts up to it, included.</param>
    /// <param name="lectures">The readings of the rule; those by default when omitted.</param>
    /// <returns>The conclusion, with all that explains it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fiche"/> or <paramref name="candidat"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The rule of this fiche does not have a reading that is chosen, or its answer; or an element of a list is null, or a level is given
    /// twice.
    /// </exception>
    public static Eligibilite Evaluer(
        this ICertification fiche, Candidat candidat, VoieAcces? voie, DateOnly le, ChoixLectures? lectures = null)
    {
        ArgumentNullException.ThrowIfNull(fiche);
        ArgumentNullException.ThrowIfNull(candidat);
        return new Eligibilite(new Dossier(fiche, candidat, voie, le, lectures ?? ChoixLectures.ParDefaut));
    }

    /// <summary>Decides what was asked, as JSON brings it: a line of a file, the body of a request, an archive.</summary>
    /// <param name="fiche">The certification.</param>
    /// <param name="demande">The person, the route, the day and the readings.</param>
    /// <returns>The conclusion, with all that explains it.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="fiche"/>, <paramref name="demande"/> or its <see cref="Demande.Candidat"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The rule of this fiche does not have a reading that is chosen, or its answer; an element of a list is null, a level is given
    /// twice; or the format is not known.
    /// </exception>
    public static Eligibilite Evaluer(this ICertification fiche, Demande demande)
    {
        ArgumentNullException.ThrowIfNull(fiche);
        ArgumentNullException.ThrowIfNull(demande);
        ArgumentNullException.ThrowIfNull(demande.Candidat);
        if (demande.Format != Demande.FormatConnu) throw new ArgumentException(demande.FormatInconnu, nameof(demande));
        var dossier = new Dossier(fiche, demande.Candidat, demande.Voie, demande.Le, demande.Lectures ?? ChoixLectures.ParDefaut);
        return new Eligibilite(dossier, demande.Nom);
    }

    /// <summary>
    /// Reduces what is known of a person to the few facts that the rule of entry depends on. Whatever is decided on them
    /// brackets the exact decision: who certainly satisfies the rule is found so by <see cref="Evaluer(ICertification, Demande)"/>,
    /// and who cannot is not.
    /// </summary>
    /// <param name="fiche">The certification.</param>
    /// <param name="candidat">What is known of the person.</param>
    /// <param name="le">
    /// The day of entry: titles held and experience up to it, included. What is planned from <see cref="Candidat.EtabliLe"/> on is in the
    /// upper bounds only.
    /// </param>
    /// <param name="lectures">The readings by which months count; those by default when omitted.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fiche"/> or <paramref name="candidat"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The facts of the person contradict each other, the day is the default one, or the rule does not have a reading that is chosen.
    /// </exception>
    public static FaitsCandidat Faits(this ICertification fiche, Candidat candidat, DateOnly le, ChoixLectures? lectures = null)
    {
        ArgumentNullException.ThrowIfNull(fiche);
        ArgumentNullException.ThrowIfNull(candidat);
        if (le == default) throw new ArgumentException("The day of entry is the default one: none was given.", nameof(le));
        var dossier = new Dossier(fiche, candidat, null, le, lectures ?? ChoixLectures.ParDefaut);
        return dossier.Contradictions.Count == 0
            ? Aplatissement.De(dossier)
            : throw new ArgumentException(
                $"The facts contradict each other: {RedactionContradictions.Rediger(candidat, dossier.Contradictions)[0]}",
                nameof(candidat));
    }

    private static Condition? Condition(ICertification fiche, ChoixLectures? lectures)
    {
        ArgumentNullException.ThrowIfNull(fiche);
        return fiche.Regles?.Selon(lectures ?? ChoixLectures.ParDefaut);
    }
}
