using System.Collections.Immutable;
using System.ComponentModel;

namespace Rncp;

/// <summary>
/// The part of a certification that has the same shape in every fiche. The generated <c>Certification</c> of a fiche
/// derives from it and adds its own types; code over several fiches uses <see cref="ICertification"/>.
/// Without it, each generated class would forward forty properties.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class FicheCommune
{
    /// <inheritdoc cref="ICertification.Repertoire"/>
    public Repertoire Repertoire => Code.StartsWith("RS", StringComparison.Ordinal) ? Repertoire.Rs : Repertoire.Rncp;

    /// <inheritdoc cref="ICertification.Numero"/>
    public required int Numero { get; init; }

    /// <inheritdoc cref="ICertification.Sha256"/>
    public required string Sha256 { get; init; }

    /// <inheritdoc cref="ICertification.FinEnregistrement"/>
    public DateOnly? FinEnregistrement => Enregistrement.Fin;

    /// <inheritdoc cref="ICertification.Reserves"/>
    public required ImmutableArray<Reserve> Reserves { get; init; }

    /// <inheritdoc cref="ICertification.EtatAu"/>
    public EtatEnregistrement EtatAu(DateOnly date)
    {
        if (date > Enregistrement.Fin) return EtatEnregistrement.Expire;
        if (date < Enregistrement.Effet) return EtatEnregistrement.PasEncoreEnVigueur;
        if (Enregistrement.Fin is null)
            return Enregistrement.Active == false && date >= DernierJourEcrit() ? EtatEnregistrement.Expire : EtatEnregistrement.Inconnu;
        if (Enregistrement.Effet is not null) return EtatEnregistrement.EnVigueur;
        // Without a first day, the fiche attests no more than the days that it dates itself.
        var atteste = date >= Enregistrement.Decision || date >= Enregistrement.Publication;
        foreach (var voie in Voies) atteste |= date >= voie.ModifieeLe;
        return atteste ? EtatEnregistrement.EnVigueur : EtatEnregistrement.Inconnu;
    }

    /// <summary>
    /// The last day of which the fiche speaks: the one on which it was read or, when that is not known, the last that it writes of what
    /// has happened. The last day to deliver is to come, and dates nothing.
    /// </summary>
    private DateOnly? DernierJourEcrit() => Source.ConsulteeLe ?? new[]
        {
            Enregistrement.Decision, Enregistrement.Effet, Enregistrement.Publication, Enregistrement.DernierJournalOfficiel,
        }
        .Concat(Voies.Select(voie => voie.ModifieeLe))
        .Concat(Certificateurs.Select(certificateur => certificateur.ModifieLe))
        .Concat(Partenaires.Organismes.SelectMany(organisme => new[] { organisme.ActifLe, organisme.ModifieLe }))
        .Concat(TextesReglementaires.Select(texte => texte.PublieLe))
        .Max();

    /// <inheritdoc cref="ICertification.Voie"/>
    public Voie Voie(VoieAcces acces)
    {
        ArgumentNullException.ThrowIfNull(acces);
        return Rncp.Voie.Parmi(Voies, acces)
            ?? throw new KeyNotFoundException($"{Code} does not list the route {acces}: Voies has those that it lists.");
    }

    /// <summary>Returns the code and the title.</summary>
    public override string ToString() => $"{Code} {Intitule}";
}
