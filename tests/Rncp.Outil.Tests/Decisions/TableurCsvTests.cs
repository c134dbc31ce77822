using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Rncp.Outil.Decisions.Ecriture;

namespace Rncp.Tests;

/// <summary>Any cell is read again as it was, and none is run.</summary>
public class TableurCsvTests
{
    [Theory, InlineData("=1+1"), InlineData("+33 1"), InlineData("-1"), InlineData("@A1"), InlineData("\t=1"), InlineData("\r=1"), InlineData("\n=1"), InlineData("＝1"), InlineData("＋1"), InlineData("－1"), InlineData("＠A")]
    public void Cellule_qu_un_tableur_prendrait_pour_une_formule_est_un_texte(string cellule) =>
        Assert.Equal(["'" + cellule, "x"], Relire(TableurCsv.Texte(cellule), TableurCsv.Texte("x")));

    [Theory, InlineData(""), InlineData(" a "), InlineData("a;b"), InlineData("dit \"Bac\""), InlineData("\""), InlineData("a\r\nb"), InlineData("a=b"), InlineData("É＝"), InlineData("1-2")]
    public void Toute_autre_cellule_se_relit_telle_quelle(string cellule) =>
        Assert.Equal(["a", cellule, "z"], Relire(TableurCsv.Texte("a"), TableurCsv.Texte(cellule), TableurCsv.Texte("z")));

    private static string[] Relire(params string[] cellules)
    {
        var texte = new ArrayBufferWriter<byte>();
        TableurCsv.Ligne(texte, cellules);
        using var lecture = new CsvParser(new StringReader(Encoding.UTF8.GetString(texte.WrittenSpan)), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";", HasHeaderRecord = false });
        Assert.True(lecture.Read());
        return lecture.Record!;
    }
}
