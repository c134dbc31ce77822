using System.Buffers;
using System.Text;

namespace Rncp.Outil.Decisions.Ecriture;

/// <summary>
/// Writes the rows of a CSV that a spreadsheet set to French opens as it is: the mark of UTF-8, semicolons, line ends of Windows.
/// </summary>
internal static class TableurCsv
{
    private static ReadOnlySpan<byte> Separateur => ";"u8;

    /// <summary>
    /// What a spreadsheet takes for the beginning of a formula, in its own letters or in those of East Asia; a tab or an end of line before
    /// it counts for nothing there.
    /// </summary>
    private const string DebutsDeFormule = "=+-@\t\r\n＝＋－＠";

    /// <summary>The names of the columns, after the mark.</summary>
    internal static ReadOnlyMemory<byte> Entete(params ReadOnlySpan<string> noms)
    {
        var texte = new ArrayBufferWriter<byte>();
        texte.Write("\uFEFF"u8);
        Ligne(texte, noms);
        return texte.WrittenMemory;
    }

    /// <summary>A row, its cells as they are.</summary>
    internal static void Ligne(IBufferWriter<byte> texte, params ReadOnlySpan<string> cellules)
    {
        for (var i = 0; i < cellules.Length; i++)
        {
            if (i > 0) texte.Write(Separateur);
            var cellule = cellules[i];
            var guillemets = cellule.AsSpan().IndexOfAny("\";\r\n") >= 0 || cellule.StartsWith(' ') || cellule.EndsWith(' ');
            if (guillemets) cellule = $"\"{cellule.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            texte.Advance(Encoding.UTF8.GetBytes(cellule, texte.GetSpan(Encoding.UTF8.GetMaxByteCount(cellule.Length))));
        }
        texte.Write("\r\n"u8);
    }

    /// <summary>A cell that is never run as a formula: an apostrophe says that it is a text.</summary>
    internal static string Texte(string cellule) =>
        cellule.Length > 0 && DebutsDeFormule.Contains(cellule[0], StringComparison.Ordinal) ? $"'{cellule}" : cellule;
}
