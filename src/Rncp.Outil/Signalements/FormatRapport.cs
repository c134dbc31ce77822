namespace Rncp.Outil.Signalements;

/// <summary>For whom a report is written.</summary>
internal enum FormatRapport
{
    /// <summary>A person, at a terminal.</summary>
    Texte = 1,

    /// <summary>A program of one's own; docs/rapport.schema.json says its form.</summary>
    Json,

    /// <summary>Tools that show findings of any program: SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Notes beside the lines of a change, on GitHub.</summary>
    Github,
}
