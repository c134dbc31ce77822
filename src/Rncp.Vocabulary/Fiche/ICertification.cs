using System.Collections.Immutable;

namespace Rncp;

/// <summary>
/// A professional certification of the RNCP, as its fiche describes it, seen without knowing the fiche. The generated
/// <c>Certification</c> of a fiche adds its own types (blocs, compétences, métiers ...).
/// </summary>
public interface ICertification
{
    /// <summary>The code of the fiche, such as <c>RNCP37674</c>.</summary>
    string Code { get; }

    /// <summary>The number of the fiche, such as 37674.</summary>
    int Numero { get; }

    /// <summary>« Intitulé » of the certification. A <see cref="Reserve"/> says when the source does not print it.</summary>
    string Intitule { get; }

    /// <summary>The short name of the kind of diploma; null when the source gives none.</summary>
    Abrege? Abrege { get; }

    /// <summary>Where the data comes from.</summary>
    SourceDonnees Source { get; }

    /// <summary>The version of the data, such as <c>1.0.0</c>.</summary>
    string VersionDonnees { get; }

    /// <summary>
    /// The SHA-256 of the canonical JSON of the référentiel, in 64 lower-case hexadecimal digits. Its layout does not change it.
    /// </summary>
    string Sha256 { get; }

    /// <summary>« Nomenclature du niveau de qualification »; null when the fiche has no level.</summary>
    NiveauQualification? Niveau { get; }

    /// <summary>« Code(s) NSF ».</summary>
    ImmutableArray<IMembre> CodesNsf { get; }

    /// <summary>« Formacode(s) ».</summary>
    ImmutableArray<IMembre> Formacodes { get; }

    /// <summary>The registration: dates, type, state.</summary>
    Enregistrement Enregistrement { get; }

    /// <summary>« Date d’échéance de l’enregistrement »: the last day, included; null when the source gives none.</summary>
    DateOnly? FinEnregistrement { get; }

    /// <summary>The certifiers.</summary>
    ImmutableArray<Certificateur> Certificateurs { get; }

    /// <summary>« Objectifs et contexte de la certification ».</summary>
    Texte Objectifs { get; }

    /// <summary>« Activités visées », one text each.</summary>
    ImmutableArray<string> Activites { get; }

    /// <summary>« Compétences attestées », in the order of the fiche.</summary>
    ImmutableArray<ICompetenceAttestee> CompetencesAttestees { get; }

    /// <summary>« Modalités d'évaluation » of the whole certification.</summary>
    Evaluation Evaluation { get; }

    /// <summary>The blocs de compétences, in the order of the fiche.</summary>
    ImmutableArray<IBloc> Blocs { get; }

    /// <summary>The compétences of all the blocs, in the order of the fiche.</summary>
    ImmutableArray<ICompetence> Competences { get; }

    /// <summary>
    /// « Description des modalités d'acquisition de la certification par capitalisation des blocs de compétences et/ou par
    /// correspondance ».
    /// </summary>
    Texte Capitalisation { get; }

    /// <summary>« Secteurs d’activités ».</summary>
    Texte SecteursActivite { get; }

    /// <summary>« Type d'emplois accessibles », one métier each.</summary>
    ImmutableArray<IMembre> Metiers { get; }

    /// <summary>« Type d'emplois accessibles » as a text, for a fiche that does not list them; empty otherwise.</summary>
    Texte TexteMetiers { get; }

    /// <summary>« Code(s) ROME ».</summary>
    ImmutableArray<IMembre> CodesRome { get; }

    /// <summary>« Références juridiques des règlementations d’activité ».</summary>
    Texte ReferencesJuridiques { get; }

    /// <summary>« Le cas échant, prérequis à l’entrée en formation » (the spelling is the fiche's).</summary>
    Texte PrerequisEntree { get; }

    /// <summary>« Le cas échant, prérequis à la validation de la certification » (the spelling is the fiche's).</summary>
    Texte PrerequisValidation { get; }

    /// <summary>« Pré-requis disctincts pour les blocs de compétences » (the spelling is the fiche's).</summary>
    PrerequisParBloc PrerequisParBloc { get; }

    /// <summary>« Validité des composantes acquises ».</summary>
    Texte ValiditeComposantes { get; }

    /// <summary>« Voie d’accès à la certification »: the six routes, in the order of the fiche.</summary>
    ImmutableArray<Voie> Voies { get; }

    /// <summary>The two territories.</summary>
    Territoires Territoires { get; }

    /// <summary>« Statistiques », a year each, in the order of the fiche.</summary>
    ImmutableArray<Statistique> Statistiques { get; }

    /// <summary>« Lien internet vers le descriptif de la certification ».</summary>
    Texte LienDescription { get; }

    /// <summary>The partners.</summary>
    Partenaires Partenaires { get; }

    /// <summary>« Certification(s) antérieure(s) ».</summary>
    ImmutableArray<CertificationLiee> CertificationsAnterieures { get; }

    /// <summary>The certifications that replace this one.</summary>
    ImmutableArray<CertificationLiee> CertificationsNouvelles { get; }

    /// <summary>The equivalences with other certifications.</summary>
    ImmutableArray<Correspondance> Correspondances { get; }

    /// <summary>The legal texts published in the Journal officiel.</summary>
    ImmutableArray<TexteReglementaire> TextesReglementaires { get; }

    /// <summary>The collective agreements.</summary>
    ImmutableArray<ConventionCollective> ConventionsCollectives { get; }

    /// <summary>« Référentiel d'activité, de compétences et d'évaluation ».</summary>
    Texte ReferentielActivites { get; }

    /// <summary>The elements of the source that have no place of their own above.</summary>
    ImmutableArray<Complement> Complements { get; }

    /// <summary>
    /// Everything above that is empty, absent, unknown, deduced or doubtful, in the order of the fiche. What has no
    /// reservation is what the source prints; an optional element of the official export that the référentiel does not
    /// mention at all (the state of a certifier, the dates of a partner) is null without one.
    /// </summary>
    ImmutableArray<Reserve> Reserves { get; }

    /// <summary>The rules that the référentiel states; null when it states none.</summary>
    ReglesFiche? Regles { get; }

    /// <summary>
    /// Whether a person satisfies the prerequisites, under the readings by default: not whether the route is open, the
    /// registration in force or an assessment favourable, which <see cref="CertificationExtensions.Evaluer"/> decides too.
    /// </summary>
    /// <param name="faits">What is known of the person.</param>
    /// <returns>Whether they do; null when facts that are not known decide, or when the référentiel states no rule.</returns>
    bool? EstEligible(in FaitsCandidat faits);

    /// <summary>
    /// Whether a person satisfies the prerequisites whatever the facts that are not known; see <see cref="EstEligible"/>.
    /// When all of them are known, it is the answer.
    /// </summary>
    /// <param name="faits">What is known of the person.</param>
    /// <returns>Whether they certainly do; false when the référentiel states no rule.</returns>
    bool EstCertainementEligible(in FaitsCandidat faits);

    /// <summary>
    /// Whether a person may satisfy the prerequisites, once the facts that are not known are; see <see cref="EstEligible"/>.
    /// </summary>
    /// <param name="faits">What is known of the person.</param>
    /// <returns>Whether they may; true when the référentiel states no rule.</returns>
    bool EstPeutEtreEligible(in FaitsCandidat faits);

    /// <summary>
    /// Returns the state of the registration at a date: in force up to the last day, included; unknown before the first
    /// day that the fiche attests, when it does not give the day of effect.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <returns>The state.</returns>
    EtatEnregistrement EtatAu(DateOnly date);

    /// <summary>Returns what the fiche says of an access route.</summary>
    /// <param name="acces">The route.</param>
    /// <returns>The row of the fiche.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="acces"/> is null.</exception>
    Voie Voie(VoieAcces acces);

    /// <summary>Returns the reservation on one piece of data.</summary>
    /// <param name="champ">Where the data is, as <see cref="Reserve.Champ"/> writes it.</param>
    /// <returns>The reservation; null when there is none.</returns>
    Reserve? ReserveSur(string champ);

    /// <summary>
    /// Returns the whole référentiel as text, one value a line with the place that <see cref="Reserve.Champ"/> would give
    /// it, in the order of the fiche: for snapshot tests. It is the same on every machine and in every culture.
    /// </summary>
    /// <returns>Lines that end with a line feed.</returns>
    string ToCanonicalText();

    /// <summary>
    /// Returns the whole référentiel as canonical JSON (RFC 8785): the file it was compiled from, without its
    /// <c>$schema</c> and its layout. <see cref="Sha256"/> is the hash of these characters in UTF-8.
    /// </summary>
    /// <returns>JSON on one line.</returns>
    string ToCanonicalJson();
}
