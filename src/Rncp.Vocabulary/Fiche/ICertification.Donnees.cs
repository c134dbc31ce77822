// Written from the table of the format, src/Rncp.Referentiels/Format/Table/Referentiel.cs: change it there, then
// SNAPSHOTS=accept dotnet test.
using System.Collections.Immutable;

namespace Rncp;

public partial interface ICertification
{
    /// <summary>The version of the data, such as <c>1.0.0</c>.</summary>
    string VersionDonnees { get; }

    /// <summary>The code of the fiche, such as <c>RNCP37674</c> or <c>RS5000</c>.</summary>
    string Code { get; }

    /// <summary>« Intitulé » of the certification. A <see cref="Reserve"/> says when the source does not print it.</summary>
    string Intitule { get; }

    /// <summary>The short name of the kind of diploma; null when the source gives none.</summary>
    Abrege? Abrege { get; }

    /// <summary>Where the data comes from.</summary>
    SourceDonnees Source { get; }

    /// <summary>« Nomenclature du niveau de qualification »; null when the fiche has no level, as those of the RS.</summary>
    NiveauQualification? Niveau { get; }

    /// <summary>« Code(s) NSF ».</summary>
    ImmutableArray<IMembreCode<CodeNsf>> CodesNsf { get; }

    /// <summary>« Formacode(s) ».</summary>
    ImmutableArray<IMembreCode<CodeFormacode>> Formacodes { get; }

    /// <summary>The registration: dates, type, state.</summary>
    Enregistrement Enregistrement { get; }

    /// <summary>The certifiers.</summary>
    ImmutableArray<Certificateur> Certificateurs { get; }

    /// <summary>« Objectifs et contexte de la certification ».</summary>
    Texte Objectifs { get; }

    /// <summary>« Activités visées », one text each.</summary>
    ImmutableArray<string> Activites { get; }

    /// <summary>« Compétences attestées », in the order of the fiche; of a fiche of the RS, its <see cref="Competences"/>.</summary>
    ImmutableArray<ICompetenceAttestee> CompetencesAttestees { get; }

    /// <summary>« Compétences attestées » as a text, for a fiche of which the lines are no compétences; empty otherwise.</summary>
    Texte TexteCompetencesAttestees { get; }

    /// <summary>« Modalités d'évaluation » of the whole certification.</summary>
    Evaluation Evaluation { get; }

    /// <summary>The blocs de compétences, in the order of the fiche; none in a fiche of the RS.</summary>
    ImmutableArray<IBloc> Blocs { get; }

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

    /// <summary>« Code(s) ROME »; none in a fiche of the RS.</summary>
    ImmutableArray<IMembreCode<CodeRome>> CodesRome { get; }

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

    /// <summary>Whether the certification can be validated in part; null when the source does not say.</summary>
    bool? ValidationPartielle { get; }

    /// <summary>What can be validated of the certification, when it can be in part; empty when the source does not say.</summary>
    Texte PerimetreValidationPartielle { get; }

    /// <summary>« Niveau de maîtrise des compétences », of the fiches of the RS; empty when the source gives none.</summary>
    Texte NiveauMaitriseCompetences { get; }

    /// <summary>How long the certification is valid once obtained, as the source words it; null when it gives nothing.</summary>
    string? DureeValidite { get; }

    /// <summary>How the certification is renewed once it is no longer valid; empty when the source does not say.</summary>
    Texte ModalitesRenouvellement { get; }

    /// <summary>
    /// « Voie d’accès à la certification », in the order of the fiche: the six routes; in a fiche of the RS, those without apprenticeship.
    /// </summary>
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

    /// <summary>The rules that the référentiel states; null when it states none.</summary>
    ReglesFiche? Regles { get; }

    /// <summary>The elements of the source that have no place of their own above.</summary>
    ImmutableArray<Complement> Complements { get; }
}
