namespace Rncp;

/// <summary>The short name of the kind of diploma (« abrégé » of the official export), such as « Titre professionnel ».</summary>
public sealed class Abrege
{
    /// <summary>The code, such as <c>TP</c>.</summary>
    public required string? Code { get; init; }

    /// <summary>The label, such as « Titre professionnel ».</summary>
    public required string? Libelle { get; init; }
}
