namespace Rncp.Outil.Candidatures.Lignes;

/// <summary>The encodings that spreadsheets write, by their code pages.</summary>
internal enum Encodage
{
    Utf8 = 65001,

    /// <summary>Least byte first, as Windows has it, unless the mark of the file tells otherwise.</summary>
    Utf16 = 1200,

    Utf16GrosBoutiste = 1201,

    Windows1252 = 1252,
}
