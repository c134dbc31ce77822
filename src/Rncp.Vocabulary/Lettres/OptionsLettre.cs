namespace Rncp;

/// <summary>
/// What a letter says that no decision knows. Each is text, whatever it holds: nothing of it is read as HTML or Markdown.
/// </summary>
public sealed record OptionsLettre
{
    /// <summary>Who writes, in one or several lines; null to leave it out.</summary>
    public string? Expediteur { get; init; }

    /// <summary>Who it is for, in one or several lines; null to leave it out.</summary>
    public string? Destinataire { get; init; }

    /// <summary>The place of writing, such as <c>Lyon</c>; null to leave it out.</summary>
    public string? Lieu { get; init; }

    /// <summary>The day of writing; null to leave it out, since the clock is never read.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How to ask for another look, such as an address or a telephone number; null to answer the letter itself.</summary>
    public string? Contact { get; init; }
}
