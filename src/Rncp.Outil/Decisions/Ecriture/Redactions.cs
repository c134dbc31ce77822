namespace Rncp.Outil.Decisions.Ecriture;

/// <summary>The writers of the formats.</summary>
internal static class Redactions
{
    internal static IRedaction De(FormatSortie format, ICertification fiche) => format switch
    {
        FormatSortie.Jsonl => new RedactionJson(),
        FormatSortie.Csv => new RedactionCsv(),
        FormatSortie.Markdown => new RedactionMarkdown(fiche),
    };
}
