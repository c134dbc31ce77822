using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Exemple.Candidatures.Csv;

namespace Exemple.Decisions.Sorties;

/// <summary>
/// Writes the rows of a CSV that a spreadsheet set to French opens as it is: the mark of UTF-8, semicolons, line ends of Windows.
/// </summary>
internal static class TableurCsv
{
    /// <summary>The names of the columns, after the mark.</summary>
    internal static ReadOnlyMemory<byte> Entete(params string[] noms) =>
        (byte[])[.. Encoding.UTF8.Preamble, .. Ecrire([noms], InjectionOptions.None).Span];

    /// <summary>Rows of cells.</summary>
    /// <param name="lignes">The rows.</param>
    /// <param name="formules">What to do with a cell that a spreadsheet would run as a formula.</param>
    internal static ReadOnlyMemory<byte> Ecrire(IEnumerable<IEnumerable<string>> lignes, InjectionOptions formules)
    {
        using var texte = new StringWriter();
        var format = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = Separateur.Francais.ToString(),
            InjectionOptions = formules,
        };
        using (var ecriture = new CsvWriter(texte, format))
        {
            foreach (var ligne in lignes)
            {
                foreach (var cellule in ligne) ecriture.WriteField(cellule);
                ecriture.NextRecord();
            }
        }
        return Encoding.UTF8.GetBytes(texte.ToString());
    }
}
