namespace Rncp.Outil.Differences;

/// <summary>For whom a difference is written.</summary>
internal enum FormatDiff
{
    /// <summary>A person, at a terminal.</summary>
    Texte = 1,

    /// <summary>The people who read a pull request.</summary>
    Markdown,

    /// <summary>A program of one's own; docs/diff.schema.json says its form.</summary>
    Json,

    /// <summary>Tools that show findings of any program: SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Notes beside the lines of a change, on GitHub.</summary>
    Github,
}
