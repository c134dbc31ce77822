namespace Rncp;

/// <summary>A partner that the certifier entitles to prepare for the certification, or to organise its assessment.</summary>
public sealed class Organisme
{
    /// <summary>The name of the partner.</summary>
    public required string? Nom { get; init; }

    /// <summary>The SIRET of the partner; null when the source has none.</summary>
    public required Siret? Siret { get; init; }

    /// <summary>
    /// The fourteen digits that the source prints as a SIRET though their key is wrong, of which a <see cref="Reserve"/> says so; null
    /// otherwise. <see cref="Siret"/> is null then.
    /// </summary>
    public string? SiretImprime { get; init; }

    /// <summary>What the partner is entitled to, as the source words it, such as <c>HABILITATION_FORMER</c>.</summary>
    public required string? Habilitation { get; init; }

    /// <summary>The state of the entitlement, as the source words it, such as « Actif ».</summary>
    public required string? Etat { get; init; }

    /// <summary>The first day of the entitlement; null when the source has none.</summary>
    public DateOnly? ActifLe { get; init; }

    /// <summary>The day of the last change of the state; null when the source has none.</summary>
    public DateOnly? ModifieLe { get; init; }
}
