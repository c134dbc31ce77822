namespace Rncp;

/// <summary>A legal text published in the Journal officiel that a fiche quotes.</summary>
public sealed class TexteReglementaire
{
    /// <summary>The list of the official export that the text is in.</summary>
    public required GenreTexteReglementaire Genre { get; init; }

    /// <summary>The title or titles of the text, verbatim.</summary>
    public required string? Titre { get; init; }

    /// <summary>The day of publication in the Journal officiel; null when the source has none.</summary>
    public required DateOnly? PublieLe { get; init; }
}
