extern alias publiee;

namespace Rncp.Tests;

/// <summary>The program as a shell runs it: with the fiche that is published, whatever it says.</summary>
public class ProgrammeTests
{
    private static readonly publiee::Rncp41364.Certification Publiee = publiee::Rncp41364.Certification.Rncp41364;

    [Fact]
    public async Task Fiche_sans_fichier_est_celle_que_le_programme_contient_en_UTF8_dans_toute_langue() =>
        Assert.Equal((0, Impression.De(Publiee, 100), ""), SansRetours(await Lancement.Lancer("fiche")));

    [Fact]
    public async Task Fiche_d_un_fichier_est_celle_du_fichier() =>
        Assert.Equal((0, Impression.De(Rs7423.Certification.Rs7423, 100), ""), SansRetours(await Lancement.Lancer("fiche", Depot.Chemin("tests/fiches/RS7423.referentiel.json"))));

    [Fact]
    public async Task Fiche_pour_un_programme_est_le_JSON_de_la_bibliotheque() =>
        Assert.Equal((0, Publiee.ToCanonicalJson() + "\n", ""), SansRetours(await Lancement.Lancer("fiche", "--json")));

    [Fact]
    public async Task Decider_imprime_un_tableau()
    {
        var (code, sortie, erreur) = await Lancement.Lancer("decider", CandidatsLivres.Chemin);
        Assert.Equal((0, ""), (code, erreur));
        var decisions = await Impression.Decisions(Publiee, File.ReadAllBytes(CandidatsLivres.Chemin), "candidats.jsonl", 100);
        Assert.Equal(decisions.Sortie, sortie.ReplaceLineEndings("\n"));
    }

    /// <summary>The libraries are packed with a program of ours, which once stood, run-time configuration and all, beside those of others.</summary>
    [Fact]
    public void Rien_de_ce_qui_construit_les_bibliotheques_n_est_a_cote_d_un_programme() =>
        Assert.Equal(["rncp.runtimeconfig.json"], Directory.EnumerateFiles(AppContext.BaseDirectory, "*.runtimeconfig.json").Select(Path.GetFileName)
            .Where(nom => !nom!.Contains(".Tests.", StringComparison.Ordinal) && nom != "testhost.runtimeconfig.json"));

    private static (int, string, string) SansRetours((int Code, string Sortie, string Erreur) lance) =>
        (lance.Code, lance.Sortie.ReplaceLineEndings("\n"), lance.Erreur);
}
