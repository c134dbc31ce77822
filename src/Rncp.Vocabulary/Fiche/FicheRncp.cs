using System.Collections.Immutable;
using System.ComponentModel;

namespace Rncp;

/// <summary>
/// The part of a certification that has the same shape in every fiche. The generated <c>Certification</c> of a fiche
/// derives from it and adds its own types; code over several fiches uses <see cref="ICertification"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FicheRncp
{
    /// <inheritdoc cref="ICertification.Code"/>
    public required string Code { get; init; }

    /// <inheritdoc cref="ICertification.Numero"/>
    public required int Numero { get; init; }

    /// <inheritdoc cref="ICertification.Intitule"/>
    public required string Intitule { get; init; }

    /// <inheritdoc cref="ICertification.Abrege"/>
    public required Abrege? Abrege { get; init; }

    /// <inheritdoc cref="ICertification.Source"/>
    public required SourceDonnees Source { get; init; }

    /// <inheritdoc cref="ICertification.VersionDonnees"/>
    public required string VersionDonnees { get; init; }

    /// <inheritdoc cref="ICertification.Sha256"/>
    public required string Sha256 { get; init; }

    /// <inheritdoc cref="ICertification.Niveau"/>
    public required NiveauQualification? Niveau { get; init; }

    /// <inheritdoc cref="ICertification.Enregistrement"/>
    public required Enregistrement Enregistrement { get; init; }

    /// <inheritdoc cref="ICertification.FinEnregistrement"/>
    public DateOnly? FinEnregistrement => Enregistrement.Fin;

    /// <inheritdoc cref="ICertification.Certificateurs"/>
    public required ImmutableArray<Certificateur> Certificateurs { get; init; }

    /// <inheritdoc cref="ICertification.Objectifs"/>
    public required Texte Objectifs { get; init; }

    /// <inheritdoc cref="ICertification.Activites"/>
    public required ImmutableArray<string> Activites { get; init; }

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

    /// <inheritdoc cref="ICertification.Complements"/>
    public required ImmutableArray<Complement> Complements { get; init; }

    /// <inheritdoc cref="ICertification.Reserves"/>
    public required ImmutableArray<Reserve> Reserves { get; init; }

    /// <inheritdoc cref="ICertification.Regles"/>
    public ReglesFiche? Regles { get; init; }

    /// <inheritdoc cref="ICertification.EtatAu"/>
    public EtatEnregistrement EtatAu(DateOnly date)
    {
        if (date > Enregistrement.Fin) return EtatEnregistrement.Expire;
        if (date < Enregistrement.Effet) return EtatEnregistrement.PasEncoreEnVigueur;
        if (Enregistrement.Fin is null) return EtatEnregistrement.Inconnu;
        if (Enregistrement.Effet is not null) return EtatEnregistrement.EnVigueur;
        // Without a first day, the fiche attests no more than the days that it dates itself.
        var atteste = date >= Enregistrement.Decision || date >= Enregistrement.Publication;
        foreach (var voie in Voies) atteste |= date >= voie.ModifieeLe;
        return atteste ? EtatEnregistrement.EnVigueur : EtatEnregistrement.Inconnu;
    }

    /// <inheritdoc cref="ICertification.Voie"/>
    public Voie Voie(VoieAcces acces)
    {
        ArgumentNullException.ThrowIfNull(acces);
        foreach (var voie in Voies)
            if (voie.Acces == acces) return voie;
        throw new InvalidOperationException($"{Code} does not list the route {acces}.");
    }

    /// <inheritdoc cref="ICertification.ReserveSur"/>
    public Reserve? ReserveSur(string champ) => Reserves.FirstOrDefault(reserve => reserve.Champ == champ);

    /// <summary>Returns the code and the title.</summary>
    public override string ToString() => $"{Code} {Intitule}";
}
