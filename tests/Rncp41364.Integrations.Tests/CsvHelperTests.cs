using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.TypeConversion;
using Rncp41364;

namespace Rncp.Tests.Integrations;

public sealed class CsvHelperTests
{
    private const string Csv = "Bloc,Rome,Niveau\nRNCP41364BC02,E1101,Niveau 6\nRNCP41364BC01,,Niveau 5\n";

    [Fact]
    public void Ecrit_et_lit_une_colonne_par_code()
    {
        Dossier[] dossiers = [Dossier.DeLEssai, new(Bloc.BC01, default, NiveauQualification.Niveau5)];
        using var texte = new StringWriter { NewLine = "\n" };
        using (var csv = new CsvWriter(texte, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            Regler(csv.Context);
            csv.WriteRecords(dossiers);
        }
        Assert.Equal(Csv, texte.ToString());

        using var lu = new CsvReader(new StringReader(Csv), CultureInfo.InvariantCulture);
        Regler(lu.Context);
        Assert.Equal(dossiers, lu.GetRecords<Dossier>());
    }

    [Fact]
    public void Code_faux_est_refuse_avec_ce_qui_est_accepte()
    {
        using var csv = new CsvReader(new StringReader(Csv.Replace("BC02", "BC09", StringComparison.Ordinal)), CultureInfo.InvariantCulture);
        Regler(csv.Context);

        var refus = Assert.Throws<ReaderException>(() => csv.GetRecords<Dossier>().ToArray());

        Assert.Contains("'RNCP41364BC09' is not a Bloc. Expected", Assert.IsType<FormatException>(refus.InnerException).Message, StringComparison.Ordinal);
    }

    private static void Regler(CsvContext context)
    {
        context.TypeConverterCache.AddConverter<Bloc>(new CodeConverter<Bloc>());
        context.TypeConverterCache.AddConverter<CodeRome>(new CodeConverter<CodeRome>());
        context.TypeConverterCache.AddConverter<NiveauQualification>(new CodeConverter<NiveauQualification>());
    }

    private sealed class CodeConverter<T> : DefaultTypeConverter where T : ISpanParsable<T>
    {
        public override object? ConvertFromString(string? text, IReaderRow row, MemberMapData data) =>
            string.IsNullOrEmpty(text) ? default(T) : T.Parse(text, null);
    }
}
