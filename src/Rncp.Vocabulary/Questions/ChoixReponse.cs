namespace Rncp;

/// <summary>An answer that a form can offer.</summary>
public sealed record ChoixReponse
{
    /// <summary>
    /// The answer as a text that its type parses: a level (<c>4</c>), <c>oui</c> or <c>non</c>, the key of a sector, the word of a
    /// <see cref="Justificatif"/>, the code of a route.
    /// </summary>
    public required string Code { get; init; }

    /// <summary>What to show, in French.</summary>
    public required string Libelle { get; init; }
}
