using Rncp.Benchmarks;

namespace Rncp.Tests;

/// <summary>What the page of the results says of a goal is computed from what was measured.</summary>
public class ObjectifsTests
{
    private static readonly Serie Cent = new([110, 90, 100]);

    [Theory]
    [InlineData(110, true, "x 1.10", "met")]
    [InlineData(220, false, "x 2.20", "missed: 2.00 times the limit")]
    public void Rapport_de_deux_medianes_decide_de_l_objectif(double nous, bool atteint, string mesure, string verdict)
    {
        var objectif = Objectif.Rapport("Plus vite", new Serie([nous]), Cent, 1.1);
        Assert.Equal((atteint, mesure, verdict), (objectif.Atteint, objectif.Ecrire(objectif.Mesure), objectif.Verdict));
    }

    [Fact]
    public void Rapport_d_une_serie_a_sa_mediane_et_ses_quartiles() =>
        Assert.Equal("1.20 (1.10 to 1.30)", new Serie([100, 110, 120, 130, 140]).Rapport(Cent));

    [Fact]
    public void Page_redigee_liste_chaque_objectif_et_chaque_tableau()
    {
        var chapitre = new Chapitre("Codes", "Comment.", [new Tableau("Lire", ["", "ratio"], [["a|b", "1.00"]])], [new Objectif("Rien n'est alloué", 48, 0, Serie.Octets)]);
        var page = PageResultats.Rediger([.. PagePubliee.Chapitres(), chapitre], TimeSpan.FromMinutes(12));
        Assert.Contains("| Rien n'est alloué | 0 B | 48 B | **missed** |\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Codes\n\nComment.\n\n### Lire\n\n|  | ratio |\n| --- | ---: |\n| a\\|b | 1.00 |\n", page, StringComparison.Ordinal);
        Assert.Contains("the whole run took 12 minutes", page, StringComparison.Ordinal);
    }

    /// <summary>The page says first what its own tables say, and so will the next run.</summary>
    [Fact]
    public void Page_publiee_s_ouvre_sur_les_dix_reponses_de_ses_tableaux()
    {
        var reponses = EnBref.Rediger(PagePubliee.Chapitres());

        Assert.Equal(10 + 2, reponses.TrimEnd('\n').Split('\n').Length);
        Assert.StartsWith($"# Performance\n\n{reponses}\n", PagePubliee.Texte, StringComparison.Ordinal);
    }

    [Fact]
    public void Reponse_dont_le_tableau_manque_n_est_pas_inventee() =>
        Assert.Equal("No chapter 'Eligibility' has a table 'Yes or no, all facts known'.", Assert.Throws<InvalidOperationException>(() => EnBref.Rediger([])).Message);
}
