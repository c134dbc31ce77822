namespace Rncp;

/// <summary>The two territories that every fiche of the RNCP answers for.</summary>
public sealed class Territoires
{
    /// <summary>« Inscrite au cadre de la Nouvelle Calédonie »; null when unknown, which does not mean no.</summary>
    public required bool? NouvelleCaledonie { get; init; }

    /// <summary>« Inscrite au cadre de la Polynésie française »; null when unknown, which does not mean no.</summary>
    public required bool? PolynesieFrancaise { get; init; }
}
