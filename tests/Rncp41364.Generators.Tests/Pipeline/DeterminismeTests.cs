using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Rncp.Tests.Pipeline;

/// <summary>Same référentiel in, same bytes out: whatever the culture, the line ends, the path and the layout.</summary>
public class DeterminismeTests
{
    /// <summary>A fiche with rules, which numbers and dates are written from, and one without.</summary>
    public static TheoryData<string, string> Cultures
    {
        get
        {
            var cas = new TheoryData<string, string>();
            foreach (var culture in new[] { "fr-FR", "tr-TR", "ar-SA" })
                foreach (var fichier in new[] { "tests/Rncp41364.FicheFigee/referentiel.json", "tests/fiches/RNCP37674.referentiel.json" })
                    cas.Add(culture, fichier);
            return cas;
        }
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void La_culture_ne_change_rien(string culture, string fichier)
    {
        var json = Depot.Lire(fichier);
        var attendu = Dans(CultureInfo.InvariantCulture, () => Generation.De(json).Sources);

        Assert.Equal(attendu, Dans(CultureInfo.GetCultureInfo(culture), () => Generation.De(json).Sources));
    }

    /// <summary>Their words are English, and the numbers in them the same everywhere.</summary>
    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void La_culture_ne_change_pas_les_diagnostics(string culture)
    {
        var json = Fiches.Essai.Replace("\"niveau\": 5", "\"niveau\": -9", StringComparison.Ordinal).Replace("\"intitule\"", "\"Intitule\"", StringComparison.Ordinal);
        string[] Messages() => [.. Generation.De(json).Diagnostics.Select(diagnostic => diagnostic.ToString())];
        var attendus = Dans(CultureInfo.InvariantCulture, Messages);

        Assert.Equal(2, attendus.Length);
        Assert.Equal(attendus, Dans(CultureInfo.GetCultureInfo(culture), Messages));
    }

    [Theory]
    [InlineData("\r\n", "fiche.referentiel.json")]
    [InlineData("\n", @"C:\data\fiche.referentiel.json")]
    [InlineData("\n", "/data/fiche.referentiel.json")]
    [InlineData("\r\n", @"C:\data\fiche.referentiel.json")]
    public void Les_fins_de_ligne_et_le_chemin_ne_changent_rien(string fin, string chemin) =>
        Assert.Equal(Generation.De(Fiches.Rncp41364).Sources, Generation.De(Fiches.Rncp41364.Replace("\n", fin, StringComparison.Ordinal), chemin).Sources);

    [Fact]
    public void Deux_executions_donnent_les_memes_octets()
    {
        byte[][] Octets() => [.. Generation.Pilote(LanguageVersion.CSharp12, new Fichier("a.referentiel.json", Fiches.Rncp41364), new Fichier("b.referentiel.json", Fiches.Essai))
            .RunGenerators(Generation.Vierge()).GetRunResult().Results.Single().GeneratedSources.Select(source => source.SourceText.GetChecksum().ToArray())];

        Assert.Equal(2, Octets().Length);
        Assert.Equal(Octets(), Octets());
    }

    /// <summary>The order in which a project names its files is that of a file system at times.</summary>
    [Fact]
    public void L_ordre_des_fichiers_ne_change_aucune_source()
    {
        Fichier[] fichiers = [new("a.referentiel.json", Fiches.Rncp41364), new("b.referentiel.json", Fiches.Essai), new("c.referentiel.json", Fiches.Reelle("RNCP37674"))];

        Assert.Equal(Generation.De(fichiers).Sources, Generation.De(fichiers.Reverse()).Sources);
    }

    [Fact]
    public void L_ordre_des_proprietes_et_la_mise_en_page_ne_changent_pas_l_empreinte()
    {
        var json = Fiches.Essai.Replace("\"nouvelleCaledonie\": false, \"polynesieFrancaise\": false", "\"polynesieFrancaise\":false,\n\"nouvelleCaledonie\":false", StringComparison.Ordinal)
            .Replace("Arrêté d'essai", "Arr\\u00EAt\\u00e9 d'essai", StringComparison.Ordinal);

        Assert.Equal(Generation.De(Fiches.Essai).Sources, Generation.De(json).Sources);
    }

    [Fact]
    public void Les_sources_n_ont_que_des_sauts_de_ligne_simples() =>
        Chacun.Verifier(Generation.De(Fiches.Rncp41364).Sources.Values, source => Assert.DoesNotContain('\r', source));

    private static T Dans<T>(CultureInfo culture, Func<T> action)
    {
        var (avant, avantInterface) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            return action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (avant, avantInterface);
        }
    }
}
