namespace Rncp.Tests.Comparaisons;

/// <summary>The table of kinds of changes and its pages say the same.</summary>
public class PagesDesChangementsTests
{
    private const string Index = "docs/changes/README.md";

    [Fact]
    public void Numeros_se_suivent_et_chaque_genre_a_sa_page()
    {
        Assert.Equal(
            Enumerable.Range(1, RegleChangement.Toutes.Length).Select(numero => $"CHG{numero:000}"),
            RegleChangement.Toutes.Select(regle => regle.Id));
        Assert.Equal(
            RegleChangement.Toutes.Select(regle => regle.Id + ".md").Append("README.md"),
            Directory.GetFiles(Depot.Chemin("docs/changes")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Page_commence_par_ce_que_dit_la_table_et_dit_que_faire_a_chacun() => Chacun.Verifier(RegleChangement.Toutes, regle =>
    {
        var page = Depot.Lire($"docs/changes/{regle.Id}.md").ReplaceLineEndings("\n");

        Assert.StartsWith($"# {regle.Id}: {regle.Titre}\n\n**{Pas(regle)} version.** {regle.Description}\n\n", page, StringComparison.Ordinal);
        Assert.Equal(["## You maintain the fiche", "## You use the fiche"], page.Split('\n').Where(ligne => ligne.StartsWith("##", StringComparison.Ordinal)));
        Assert.Matches("\n## You maintain the fiche\n\n[^#\n]+\n\n## You use the fiche\n\n[^#\n]", page);
    });

    [Fact]
    public void Table_des_pages_est_ecrite_du_code()
    {
        var page = Depot.Lire(Index).ReplaceLineEndings("\n");
        var debut = page.IndexOf("| Id |", StringComparison.Ordinal);
        var lignes = RegleChangement.Toutes.Select(regle => $"| [{regle.Id}]({regle.Id}.md) | {regle.Titre} | {Pas(regle)} | {regle.Description} |\n");

        Instantane.VerifierFichier(page[..debut] + "| Id | Title | Version | What it is |\n|---|---|---|---|\n" + string.Concat(lignes), Index);
    }

    /// <summary>What the page of editing says in a table of its own: the greatest step of what an edit is.</summary>
    [Theory]
    [InlineData(PasVersion.Majeure, "CHG013 CHG014 CHG015 CHG016 CHG018 CHG024")]
    [InlineData(PasVersion.Correctif, "CHG001 CHG002 CHG003 CHG017 CHG019")]
    [InlineData(PasVersion.Aucune, "CHG023")]
    [InlineData(PasVersion.Mineure, "CHG004 CHG005 CHG006 CHG007 CHG008 CHG009 CHG010 CHG011 CHG012 CHG020 CHG021 CHG022")]
    public void Genres_de_chaque_version_sont_ceux_ci(PasVersion version, string genres) =>
        Assert.Equal(genres.Split(' '), RegleChangement.Toutes.Where(regle => regle.Version == version).Select(regle => regle.Id));

    private static string Pas(RegleChangement regle) => regle.Version switch
    {
        PasVersion.Aucune => "No",
        PasVersion.Correctif => "Patch",
        PasVersion.Mineure => "Minor",
        PasVersion.Majeure => "Major",
    };
}
