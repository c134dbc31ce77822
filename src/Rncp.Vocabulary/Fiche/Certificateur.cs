namespace Rncp;

/// <summary>A certifier, from the table « Nom légal, Siret, Nom commercial, Site internet » of a fiche.</summary>
public sealed class Certificateur
{
    /// <summary>« Nom légal ».</summary>
    public required string? Nom { get; init; }

    /// <summary>« Siret »; null when the source has none.</summary>
    public required Siret? Siret { get; init; }

    /// <summary>
    /// The fourteen digits that the source prints as a SIRET though their key is wrong, of which a <see cref="Reserve"/> says so; null
    /// otherwise. <see cref="Siret"/> is null then.
    /// </summary>
    public string? SiretImprime { get; init; }

    /// <summary>« Nom commercial »; null when the fiche prints a dash.</summary>
    public required string? NomCommercial { get; init; }

    /// <summary>« Site internet », as printed; null when the source has none.</summary>
    public required string? SiteInternet { get; init; }

    /// <summary>The state of the certifier in the official export, such as « Actif »; null when the source has none.</summary>
    public string? Etat { get; init; }

    /// <summary>The day of the last change of that state; null when the source has none.</summary>
    public DateOnly? ModifieLe { get; init; }
}
