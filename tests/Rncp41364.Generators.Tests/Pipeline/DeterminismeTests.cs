using System.Globalization;

namespace Rncp.Tests.Pipeline;

/// <summary>Same référentiel in, same bytes out: whatever the culture, the line ends and the layout.</summary>
public class DeterminismeTests
{
    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void La_culture_ne_change_rien(string culture)
    {
        var attendu = Generation.De(Fiches.Rncp41364).Sources;
        var avant = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(attendu, Generation.De(Fiches.Rncp41364).Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = avant;
        }
    }

    [Fact]
    public void Les_fins_de_ligne_et_le_chemin_ne_changent_rien() =>
        Assert.Equal(Generation.De(Fiches.Rncp41364).Sources,
            Generation.De(Fiches.Rncp41364.Replace("\n", "\r\n", StringComparison.Ordinal), @"C:\data\autre.referentiel.json").Sources);

    [Fact]
    public void L_ordre_des_proprietes_et_la_mise_en_page_ne_changent_pas_l_empreinte()
    {
        var json = Fiches.Essai.Replace("\"nouvelleCaledonie\": false, \"polynesieFrancaise\": false", "\"polynesieFrancaise\":false,\n\"nouvelleCaledonie\":false", StringComparison.Ordinal)
            .Replace("Arrêté d'essai", "Arr\\u00EAt\\u00e9 d'essai", StringComparison.Ordinal);

        Assert.Equal(Generation.De(Fiches.Essai).Sources, Generation.De(json).Sources);
    }

    [Fact]
    public void Les_sources_n_ont_que_des_sauts_de_ligne_simples() =>
        Assert.All(Generation.De(Fiches.Rncp41364).Sources.Values, source => Assert.DoesNotContain('\r', source));
}
