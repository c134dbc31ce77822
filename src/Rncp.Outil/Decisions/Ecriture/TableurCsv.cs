using System.Buffers;
using System.Text;

namespace Rncp.Outil.Decisions.Ecriture;

/// <summary>
/// Writes the rows of a CSV that a spreadsheet set to French opens as it is: the mark of UTF-8, semicolons, line ends of Windows.
/// </summary>
internal sealed class TableurCsv(IBufferWriter<byte> texte)
{
    private const string Separateur = ";";

    /// <summary>
    /// What a spreadsheet takes for the beginning of a formula, in its own letters or in those of East Asia; a tab or an end of line before
    /// it counts for nothing there.
    /// </summary>
    private const string DebutsDeFormule = "=+-@\t\r\n＝＋－＠";

    private bool _ligneVide = true;

    /// <summary>The names of the columns, after the mark.</summary>
    internal static ReadOnlyMemory<byte> Entete(params ReadOnlySpan<string> noms)
    {
        var texte = new ArrayBufferWriter<byte>();
        var tableur = new TableurCsv(texte);
        texte.Write("\uFEFF"u8);
        foreach (var nom in noms) tableur.TelQuel(nom);
        tableur.FinDeLigne();
        return texte.WrittenMemory;
    }

    /// <summary>A cell that is never run as a formula: an apostrophe says that it is a text.</summary>
    internal void Texte(string cellule) =>
        TelQuel(cellule.Length > 0 && DebutsDeFormule.Contains(cellule[0], StringComparison.Ordinal) ? $"'{cellule}" : cellule);

    /// <summary>A cell as it is.</summary>
    internal void TelQuel(string cellule)
    {
        if (!_ligneVide) Ecrire(Separateur);
        _ligneVide = false;
        var guillemets = cellule.AsSpan().IndexOfAny("\";\r\n") >= 0 || cellule.StartsWith(' ') || cellule.EndsWith(' ');
        Ecrire(guillemets ? $"\"{cellule.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cellule);
    }

    internal void FinDeLigne()
    {
        Ecrire("\r\n");
        _ligneVide = true;
    }

    private void Ecrire(ReadOnlySpan<char> lettres) =>
        texte.Advance(Encoding.UTF8.GetBytes(lettres, texte.GetSpan(Encoding.UTF8.GetMaxByteCount(lettres.Length))));
}
