using Rncp.Outil.Decisions.Ecriture;
using Rncp.Outil.Verbes;

namespace Rncp.Tests;

public sealed class OptionsDeciderTests
{
    [Theory]
    [InlineData(false, FormatSortie.Jsonl, "d.rejets.jsonl", "c", "d")]
    [InlineData(true, FormatSortie.Csv, "d.rejets.csv", "c.csv", "d.CSV")]
    [InlineData(true, FormatSortie.Markdown, "d.x.rejets.csv", "c.tsv", "d.x.md")]
    [InlineData(true, FormatSortie.Jsonl, null, "c.TXT", "-")]
    [InlineData(false, FormatSortie.Csv, "d.rejets.jsonl", "-", "d.csv")]
    internal void Formats_sont_ceux_des_extensions(bool enCsv, FormatSortie sortie, string? rejets, string candidats, string decisions)
    {
        var options = new OptionsDecider { Candidats = candidats, Sortie = decisions };
        Assert.Equal((enCsv, sortie, rejets), (options.EnCsv, options.FormatSortie, options.Rejets));
    }

    [Fact]
    public void Formats_demandes_l_emportent()
    {
        var options = new OptionsDecider { Candidats = "c.csv", Sortie = "d.csv", EnCsv = false, FormatSortie = FormatSortie.Markdown };
        Assert.Equal((false, FormatSortie.Markdown, "d.rejets.jsonl"), (options.EnCsv, options.FormatSortie, options.Rejets));
    }

    [Theory, InlineData("-"), InlineData("/dev/stdout"), InlineData("/dev/fd/1"), InlineData("/proc/self/fd/1")]
    public void Sortie_standard_a_tous_ses_noms_et_pas_de_rejets_a_cote(string nom)
    {
        var options = new OptionsDecider { Candidats = "c.csv", Sortie = nom };
        Assert.Equal(("-", null), (options.Sortie, options.Rejets));
    }

    [Fact]
    public void Programme_lit_la_sortie_standard() => Assert.Equal("-", new OptionsDecider { Candidats = "c.csv", Json = true }.Sortie);
}
