namespace Rncp;

/// <summary>A decision as a letter to the person, in French and with the formal « vous »: one content, in two forms.</summary>
public sealed class Lettre
{
    private readonly ContenuLettre _contenu;

    internal Lettre(ContenuLettre contenu) => _contenu = contenu;

    /// <summary>Returns the letter in Markdown (CommonMark), in lines that end with a line feed.</summary>
    public string EnMarkdown() => RenduMarkdown.Rediger(_contenu);

    /// <summary>Returns the letter as one HTML page, which needs no other file, fits a telephone and prints on A4.</summary>
    public string EnHtml() => RenduHtml.Rediger(_contenu);

    /// <summary>Returns the letter in Markdown.</summary>
    public override string ToString() => EnMarkdown();
}
