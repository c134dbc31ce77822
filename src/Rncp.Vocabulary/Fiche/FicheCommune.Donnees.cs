// Written from the table of the format, src/Rncp.Referentiels/Format/Table/Referentiel.cs: change it there, then
// SNAPSHOTS=accept dotnet test.
using System.Collections.Immutable;

namespace Rncp;

public abstract partial class FicheCommune
{
    /// <inheritdoc cref="ICertification.VersionDonnees"/>
    public required string VersionDonnees { get; init; }

    /// <inheritdoc cref="ICertification.Code"/>
    public required string Code { get; init; }

    /// <inheritdoc cref="ICertification.Intitule"/>
    public required string Intitule { get; init; }

    /// <inheritdoc cref="ICertification.Abrege"/>
    public required Abrege? Abrege { get; init; }

    /// <inheritdoc cref="ICertification.Source"/>
    public required SourceDonnees Source { get; init; }

    /// <inheritdoc cref="ICertification.Niveau"/>
    public required NiveauQualification? Niveau { get; init; }

    /// <inheritdoc cref="ICertification.Enregistrement"/>
    public required Enregistrement Enregistrement { get; init; }

    /// <inheritdoc cref="ICertification.Certificateurs"/>
    public required ImmutableArray<Certificateur> Certificateurs { get; init; }

    /// <inheritdoc cref="ICertification.Objectifs"/>
    public required Texte Objectifs { get; init; }

    /// <inheritdoc cref="ICertification.Activites"/>
    public required ImmutableArray<string> Activites { get; init; }

    /// <inheritdoc cref="ICertification.TexteCompetencesAttestees"/>
    public required Texte TexteCompetencesAttestees { get; init; }

    /// <inheritdoc cref="ICertification.Evaluation"/>
    public required Evaluation Evaluation { get; init; }

    /// <inheritdoc cref="ICertification.Capitalisation"/>
    public required Texte Capitalisation { get; init; }

    /// <inheritdoc cref="ICertification.SecteursActivite"/>
    public required Texte SecteursActivite { get; init; }

    /// <inheritdoc cref="ICertification.TexteMetiers"/>
    public required Texte TexteMetiers { get; init; }

    /// <inheritdoc cref="ICertification.ReferencesJuridiques"/>
    public required Texte ReferencesJuridiques { get; init; }

    /// <inheritdoc cref="ICertification.PrerequisEntree"/>
    public required Texte PrerequisEntree { get; init; }

    /// <inheritdoc cref="ICertification.PrerequisValidation"/>
    public required Texte PrerequisValidation { get; init; }

    /// <inheritdoc cref="ICertification.PrerequisParBloc"/>
    public required PrerequisParBloc PrerequisParBloc { get; init; }

    /// <inheritdoc cref="ICertification.ValiditeComposantes"/>
    public required Texte ValiditeComposantes { get; init; }

    /// <inheritdoc cref="ICertification.ValidationPartielle"/>
    public required bool? ValidationPartielle { get; init; }

    /// <inheritdoc cref="ICertification.PerimetreValidationPartielle"/>
    public required Texte PerimetreValidationPartielle { get; init; }

    /// <inheritdoc cref="ICertification.NiveauMaitriseCompetences"/>
    public required Texte NiveauMaitriseCompetences { get; init; }

    /// <inheritdoc cref="ICertification.DureeValidite"/>
    public required string? DureeValidite { get; init; }

    /// <inheritdoc cref="ICertification.ModalitesRenouvellement"/>
    public required Texte ModalitesRenouvellement { get; init; }

    /// <inheritdoc cref="ICertification.Voies"/>
    public required ImmutableArray<Voie> Voies { get; init; }

    /// <inheritdoc cref="ICertification.Territoires"/>
    public required Territoires Territoires { get; init; }

    /// <inheritdoc cref="ICertification.Statistiques"/>
    public required ImmutableArray<Statistique> Statistiques { get; init; }

    /// <inheritdoc cref="ICertification.LienDescription"/>
    public required Texte LienDescription { get; init; }

    /// <inheritdoc cref="ICertification.Partenaires"/>
    public required Partenaires Partenaires { get; init; }

    /// <inheritdoc cref="ICertification.CertificationsAnterieures"/>
    public required ImmutableArray<CertificationLiee> CertificationsAnterieures { get; init; }

    /// <inheritdoc cref="ICertification.CertificationsNouvelles"/>
    public required ImmutableArray<CertificationLiee> CertificationsNouvelles { get; init; }

    /// <inheritdoc cref="ICertification.Correspondances"/>
    public required ImmutableArray<Correspondance> Correspondances { get; init; }

    /// <inheritdoc cref="ICertification.TextesReglementaires"/>
    public required ImmutableArray<TexteReglementaire> TextesReglementaires { get; init; }

    /// <inheritdoc cref="ICertification.ConventionsCollectives"/>
    public required ImmutableArray<ConventionCollective> ConventionsCollectives { get; init; }

    /// <inheritdoc cref="ICertification.ReferentielActivites"/>
    public required Texte ReferentielActivites { get; init; }

    /// <inheritdoc cref="ICertification.Regles"/>
    public required ReglesFiche? Regles { get; init; }

    /// <inheritdoc cref="ICertification.Complements"/>
    public required ImmutableArray<Complement> Complements { get; init; }
}
