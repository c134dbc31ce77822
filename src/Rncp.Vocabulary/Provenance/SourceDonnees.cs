namespace Rncp;

/// <summary>Where the data of a fiche comes from, and under which licence. The licence of the code is another one.</summary>
public sealed class SourceDonnees
{
    /// <summary>Who publishes the data, such as « France compétences ».</summary>
    public required string? Producteur { get; init; }

    /// <summary>What was read, in French.</summary>
    public required string? Document { get; init; }

    /// <summary>The address of the document; null when it has none.</summary>
    public required string? Adresse { get; init; }

    /// <summary>The licence of the data; null when unknown.</summary>
    public required string? Licence { get; init; }

    /// <summary>The day the document was read; null when unknown.</summary>
    public required DateOnly? ConsulteeLe { get; init; }
}
