using Rncp.Outil.Candidatures;
using Rncp.Outil.Decisions.Ecriture;
using Rncp.Outil.Verbes;

namespace Rncp.Tests;

public sealed class OptionsDeciderTests
{
    [Theory]
    [InlineData(FormatEntree.Jsonl, FormatSortie.Jsonl, "d.rejets.jsonl", "c", "d")]
    [InlineData(FormatEntree.Csv, FormatSortie.Csv, "d.rejets.csv", "c.csv", "d.CSV")]
    [InlineData(FormatEntree.Csv, FormatSortie.Markdown, "d.x.rejets.csv", "c.tsv", "d.x.md")]
    [InlineData(FormatEntree.Csv, FormatSortie.Jsonl, null, "c.TXT", "-")]
    [InlineData(FormatEntree.Jsonl, FormatSortie.Csv, "d.rejets.jsonl", "-", "d.csv")]
    internal void Formats_sont_ceux_des_extensions(FormatEntree entree, FormatSortie sortie, string? rejets, string candidats, string decisions)
    {
        var options = new OptionsDecider { Candidats = candidats, Sortie = decisions };
        Assert.Equal((entree, sortie, rejets), (options.FormatEntree, options.FormatSortie, options.Rejets));
    }

    [Fact]
    public void Formats_demandes_l_emportent()
    {
        var options = new OptionsDecider { Candidats = "c.csv", Sortie = "d.csv", FormatEntree = FormatEntree.Jsonl, FormatSortie = FormatSortie.Markdown };
        Assert.Equal((FormatEntree.Jsonl, FormatSortie.Markdown, "d.rejets.jsonl"), (options.FormatEntree, options.FormatSortie, options.Rejets));
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
