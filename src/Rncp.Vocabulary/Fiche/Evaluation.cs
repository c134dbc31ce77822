namespace Rncp;

/// <summary>« Modalités d'évaluation » of the whole certification: how it is acquired.</summary>
public sealed class Evaluation
{
    /// <summary>The sentences of the fiche.</summary>
    public required Texte Texte { get; init; }

    /// <summary>Whether the certification is acquired by all the blocs together; null when the fiche does not say.</summary>
    public required bool? TousLesBlocsRequis { get; init; }

    /// <summary>Whether each bloc can be acquired alone; null when the fiche does not say.</summary>
    public required bool? BlocsAutonomes { get; init; }
}
