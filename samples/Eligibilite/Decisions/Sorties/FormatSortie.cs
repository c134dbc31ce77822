using Rncp;

namespace Exemple.Decisions.Sorties;

/// <summary>The formats of decisions.</summary>
internal enum FormatSortie
{
    /// <summary>A JSON object a line, with all that explains the decision.</summary>
    Jsonl,

    /// <summary>A row a decision, for a spreadsheet.</summary>
    Csv,

    /// <summary>A table, for a page.</summary>
    Markdown,
}

/// <summary>The writers of the formats.</summary>
internal static class Redactions
{
    internal static IRedaction De(FormatSortie format, ICertification fiche) => format switch
    {
        FormatSortie.Jsonl => new RedactionJson(),
        FormatSortie.Csv => new RedactionCsv(fiche),
        FormatSortie.Markdown => new RedactionMarkdown(fiche),
    };
}
