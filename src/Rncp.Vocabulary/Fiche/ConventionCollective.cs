namespace Rncp;

/// <summary>A collective agreement that a fiche quotes.</summary>
public sealed class ConventionCollective
{
    /// <summary>The nomenclature of the code.</summary>
    public required TypeConvention Type { get; init; }

    /// <summary>The number of the agreement.</summary>
    public required string? Code { get; init; }

    /// <summary>The name of the agreement.</summary>
    public required string? Libelle { get; init; }
}
