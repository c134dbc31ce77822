namespace Rncp.Outil.Candidatures;

/// <summary>The formats of candidates.</summary>
internal enum FormatEntree
{
    /// <summary>A JSON object a line.</summary>
    Jsonl,

    /// <summary>A row a person, under the names of the columns.</summary>
    Csv,
}
