namespace Rncp;

/// <summary>The registration of the certification in the RNCP or the RS. Every date is null when the source does not give it.</summary>
public sealed class Enregistrement
{
    /// <summary>« Date d’échéance de l’enregistrement »: the last day of the registration, included.</summary>
    public required DateOnly? Fin { get; init; }

    /// <summary>The day of the decision to register, for registrations on request.</summary>
    public required DateOnly? Decision { get; init; }

    /// <summary>The duration of the registration, in years, for registrations on request.</summary>
    public required int? DureeAnnees { get; init; }

    /// <summary>The first day of effect, for registrations of right.</summary>
    public required DateOnly? Effet { get; init; }

    /// <summary>The day the fiche was published.</summary>
    public required DateOnly? Publication { get; init; }

    /// <summary>The day of the last Journal officiel that names the certification.</summary>
    public required DateOnly? DernierJournalOfficiel { get; init; }

    /// <summary>The last day on which the certification can be delivered, included.</summary>
    public required DateOnly? LimiteDelivrance { get; init; }

    /// <summary>« Enregistrement de droit » or « Enregistrement sur demande », as the source words it.</summary>
    public required string? Type { get; init; }

    /// <summary>Whether the source says that the registration runs. It is data, never computed from a date.</summary>
    public required bool? Active { get; init; }

    /// <summary>The editorial state of the fiche, as the source words it, such as « Publiée ».</summary>
    public required string? EtatFiche { get; init; }

    /// <summary>The technical identifier of the fiche in the official export (ID_FICHE).</summary>
    public required string? IdentifiantFiche { get; init; }
}
