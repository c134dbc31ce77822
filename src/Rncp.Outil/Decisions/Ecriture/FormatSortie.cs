namespace Rncp.Outil.Decisions.Ecriture;

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
