namespace Rncp;

/// <summary>An element of the source that the model has no place of its own for: nothing of a fiche is dropped.</summary>
public sealed class Complement
{
    /// <summary>The name of the element in the source.</summary>
    public required string Nom { get; init; }

    /// <summary>The text of the element, verbatim.</summary>
    public required string Texte { get; init; }
}
