extern alias publiee;

using Exemple.Candidatures;

namespace Rncp.Tests;

/// <summary>The program as a shell runs it: with the fiche that is published, whatever it says.</summary>
public class ProgrammeTests
{
    [Fact]
    public async Task Sans_arguments_le_programme_imprime_la_fiche_puis_decide_les_candidats_en_UTF8_dans_toute_langue()
    {
        var (code, sortie, erreur) = await Lancement.Lancer();
        Assert.Equal(0, code);
        Assert.Empty(erreur);
        var publiee = publiee::Rncp41364.Certification.Rncp41364;
        var decisions = await Impression.Decisions(publiee, File.ReadAllBytes(Source.Exemple), "candidats.jsonl", 100);
        Assert.Equal(Impression.De(publiee, 100) + decisions.Sortie, sortie.ReplaceLineEndings("\n"));
    }

    /// <summary>The libraries are packed with a program of ours, which once stood, run-time configuration and all, beside those of others.</summary>
    [Fact]
    public void Rien_de_ce_qui_construit_les_bibliotheques_n_est_a_cote_d_un_programme() =>
        Assert.Equal(["Eligibilite.runtimeconfig.json"], Directory.EnumerateFiles(AppContext.BaseDirectory, "*.runtimeconfig.json").Select(Path.GetFileName)
            .Where(nom => !nom!.Contains(".Tests.", StringComparison.Ordinal) && nom != "testhost.runtimeconfig.json"));

    [Theory, InlineData("--help"), InlineData("-h")]
    public async Task Aide_explique_le_programme(string option)
    {
        var (code, sortie, erreur) = await Lancement.Lancer(option);
        Assert.Equal(0, code);
        Assert.Empty(erreur);
        Assert.Contains("dotnet run --project samples/Eligibilite", sortie, StringComparison.Ordinal);
    }

    [Theory, InlineData("--fiche"), InlineData("é"), InlineData("")]
    public async Task Argument_inconnu_est_une_phrase_sur_l_erreur_standard_et_le_code_2(string argument)
    {
        var (code, sortie, erreur) = await Lancement.Lancer("--help", argument);
        Assert.Equal(2, code);
        Assert.Empty(sortie);
        Assert.Equal($"Argument inconnu : « {argument} ». L'option --help donne l'usage.", erreur.TrimEnd());
    }
}
