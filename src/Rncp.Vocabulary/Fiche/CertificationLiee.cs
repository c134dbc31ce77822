namespace Rncp;

/// <summary>Another certification, replaced by this one or replacing it.</summary>
public sealed class CertificationLiee
{
    /// <summary>« Code de la fiche », such as <c>RNCP31114</c>.</summary>
    public required string Code { get; init; }

    /// <summary>« Intitulé de la certification remplacée »; null when the source has none.</summary>
    public required string? Intitule { get; init; }
}
