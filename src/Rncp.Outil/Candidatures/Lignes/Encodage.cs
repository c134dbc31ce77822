namespace Rncp.Outil.Candidatures.Lignes;

/// <summary>The encodings that spreadsheets write.</summary>
internal enum Encodage
{
    Utf8,

    /// <summary>Least byte first, as Windows has it, unless the mark of the file tells otherwise.</summary>
    Utf16,

    Utf16GrosBoutiste,

    Windows1252,
}
