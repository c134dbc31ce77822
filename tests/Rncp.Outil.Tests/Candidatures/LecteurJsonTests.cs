using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Rncp.Outil.Candidatures.Json;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Decisions;

namespace Rncp.Tests;

public class LecteurJsonTests
{
    private static readonly ICertification Fiche = Rncp41364.Certification.Rncp41364;

    private static readonly LecteurJson Lecteur = new(Fiche);

    [Fact]
    public async Task Chaque_cle_est_lue()
    {
        var demande = await Une("""
            {"nom": "Tout", "voie": "formationcontinue", "le": "2026-09-01", "lectures": {"Duree": "12"}, "candidat": {"niveau": "NIV6",
             "titres": [{"niveau": {"min": 4, "max": 6}, "baccalaureat": false, "obtenuLe": "2020-07-01", "etranger": true}, {"niveau1969": "I", "enCours": true}],
             "titresIncomplets": true,
             "experiences": [{"secteur": "communication digitale", "debut": "2026-01-01", "fin": "2026-06-30", "quotite": 50, "nature": "Stage", "justificatif": "aDemander", "secteurVoisin": true}, {"secteur": "Vente", "debut": "2026-07-01"}],
             "experiencesIncompletes": true, "evaluationFavorable": false, "etabliLe": "2026-04-15"}}
            """.ReplaceLineEndings(" "));
                Assert.Equal(("Tout", VoieAcces.FormationContinue, new DateOnly(2026, 9, 1)), (demande.Nom, demande.Voie, demande.Le));
        Assert.Equal("12", demande.Lectures!.Reponse(Fiche.Regles!.Entree!.Lectures.Single(lecture => lecture.Cle == "Duree")));
        var candidat = demande.Candidat;
        Assert.Equal("Niveau 6", candidat.Niveau!.ToString());
        Assert.True(candidat.TitresIncomplets);
        Assert.True(candidat.ExperiencesIncompletes);
        Assert.Equal((false, new DateOnly(2026, 4, 15)), (candidat.EvaluationFavorable, candidat.EtabliLe));
        var titre = candidat.Titres!.Value[0];
        Assert.Equal(("Niveau 4 à 6", false, new DateOnly(2020, 7, 1), true, false), (titre.Niveau!.ToString(), titre.Baccalaureat, titre.ObtenuLe, titre.Etranger, titre.EnCours));
        Assert.Equal(("Niveau 7 à 8", true), (candidat.Titres.Value[1].Niveau!.ToString(), candidat.Titres.Value[1].EnCours));
        var experience = candidat.Experiences!.Value[0];
        Assert.Equal(("CommunicationDigitale", new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30)), (experience.Secteur.ToString(), experience.Debut, experience.Fin));
        Assert.Equal((50, NatureExperience.Stage, Justificatif.ADemander, true), (experience.Quotite, experience.Nature, experience.Justificatif, experience.SecteurVoisin));
        Assert.Equal(("Vente", null), (candidat.Experiences.Value[1].Secteur.ToString(), candidat.Experiences.Value[1].Fin));
    }

    [Theory, InlineData("""{"le": "2026-09-01", "candidat": {}}"""), InlineData("""{"format": null, "le": "2026-09-01", "nom": null, "voie": null, "lectures": null, "candidat": {"niveau": null, "titres": null, "experiences": null, "evaluationFavorable": null, "etabliLe": null}}""")]
    public async Task Ce_qui_est_omis_n_est_pas_connu(string ligne)
    {
        var lue = await Une(ligne);
        Assert.Equal("Ligne 1", new Decision(1, Fiche.Evaluer(lue)).Nom);
        Assert.Equal(new Demande { Le = new DateOnly(2026, 9, 1), Candidat = new Candidat() }, lue);
    }

    [Fact]
    public async Task Listes_vides_disent_qu_il_n_y_en_a_aucun()
    {
        var lue = await Une("""{"le": "2026-09-01", "candidat": {"titres": [], "experiences": []}}""");
        Assert.Empty(lue.Candidat.Titres!.Value);
        Assert.Empty(lue.Candidat.Experiences!.Value);
    }

    [Fact]
    public async Task Candidats_livres_se_lisent_comme_la_bibliotheque_les_lit()
    {
        var octets = File.ReadAllBytes(CandidatsLivres.Chemin);
        var attendues = Encoding.UTF8.GetString(octets).TrimEnd().Split('\n').Select(ligne => JsonSerializer.Deserialize<Demande>(ligne));
        Assert.Equal(attendues, (await Toutes(octets)).Select(lue => lue.Demande));
    }

    /// <summary>The answer by default is a choice too, which an archive keeps.</summary>
    [Theory, InlineData("6", Conclusion.Eligible), InlineData("12", Conclusion.NonEligible)]
    public async Task Lecture_choisie_change_la_decision_et_est_ecrite_avec_elle(string mois, Conclusion attendue)
    {
        var lue = await Une($$"""{"le": "2026-09-01", "voie": "FC", "lectures": {"Duree": "{{mois}}"}, "candidat": {"niveau": 4, "experiences": [{"secteur": "Marketing", "debut": "2025-01-01", "fin": "2025-08-31"}] } }""");
        var avis = Fiche.Evaluer(lue);
        Assert.Equal(attendue, avis.Conclusion);
        Assert.Equal(mois, (string)JsonSerializer.SerializeToNode(avis)!["demande"]!["lectures"]!["Duree"]!);
    }

    [Fact]
    public async Task Lecture_d_une_fiche_qui_n_en_a_pas_est_refusee()
    {
        var lue = Assert.Single(await new LecteurJson(Rs7423.Certification.Rs7423).Lignes("""{"le": "2026-09-01", "lectures": {"Duree": "12"}, "candidat": {}}"""u8.ToArray()));
        Assert.Equal("lectures : la clé « Duree » est inconnue. Connus : aucun.", Assert.Single(lue.Erreurs).SansLigne);
    }

    [Theory]
    [InlineData("\"niveau1969\": \"III\", \"experiences\": []", Conclusion.Eligible)]
    [InlineData("\"niveau1969\": \"i\"", Conclusion.Eligible)]
    [InlineData("\"niveau\": {\"min\": 5, \"max\": 8}", Conclusion.Eligible)]
    [InlineData("\"niveau\": \"4-8\", \"experiences\": []", Conclusion.ACompleter)]
    [InlineData("\"niveau\": {\"min\": \"Niveau 3\", \"max\": 4}, \"experiences\": []", Conclusion.NonEligible)]
    [InlineData("\"niveau\": {\"min\": 1, \"max\": 3}", Conclusion.NonEligible)]
    public async Task Niveaux_inexacts_se_decident_pour_ce_qu_ils_veulent_dire(string niveau, Conclusion attendue)
    {
        var lue = await Une($$"""{"le": "2026-09-01", "voie": "FC", "candidat": { {{niveau}} } }""");
        Assert.Equal(attendue, Fiche.Evaluer(lue).Conclusion);
    }

    [Fact]
    public async Task Marque_fins_de_ligne_et_lignes_blanches_ne_sont_pas_des_candidats()
    {
        var lignes = await Toutes("\uFEFF{\"le\": \"2026-09-01\", \"candidat\": {}}\r\n\r\n \t\n{\"le\": \"2026-09-01\", \"candidat\": {}}\n\n{\"le\": \"2026-09-01\", \"candidat\": {}}\r"u8.ToArray());
        Assert.Equal([1, 4, 6], lignes.Select(ligne => ligne.Brute.Numero));
    }

    [Fact]
    public async Task Premiere_ligne_est_lue_avant_que_la_suivante_soit_la()
    {
        var tuyau = new Pipe();
        await using var lignes = Lecteur.LireAsync(tuyau.Reader.AsStream()).GetAsyncEnumerator();
        await tuyau.Writer.WriteAsync("{\"le\": \"2026-09-01\", \"candidat\": {}}\n{\"le\""u8.ToArray());
        Assert.True(await lignes.MoveNextAsync());
        Assert.Equal(1, lignes.Current.Brute.Numero);
        await tuyau.Writer.WriteAsync(": \"2026-09-01\", \"candidat\": {}}"u8.ToArray());
        await tuyau.Writer.CompleteAsync();
        Assert.True(await lignes.MoveNextAsync());
        Assert.Equal(2, lignes.Current.Brute.Numero);
        Assert.False(await lignes.MoveNextAsync());
    }

    [Fact]
    public async Task Annulation_n_attend_pas_la_ligne_suivante()
    {
        using var arret = new CancellationTokenSource();
        await using var lignes = Lecteur.LireAsync(new Pipe().Reader.AsStream(), arret.Token).GetAsyncEnumerator();
        var suite = lignes.MoveNextAsync();
        await arret.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await suite);
    }

    [Fact]
    public async Task Ligne_coupee_n_importe_ou_est_la_meme_ligne()
    {
        var ligne = Encoding.UTF8.GetBytes("{\"nom\": \"" + new string('é', 40_000) + "\", \"le\": \"2026-09-01\", \"candidat\": {}}\n{\"nom\": \"b\", \"le\": \"2026-09-01\", \"candidat\": {}}");
        var lues = await Toutes(ligne);
        Assert.Equal([40_000, 1], lues.Select(lue => lue.Demande!.Nom!.Length));
    }

    private static async Task<Demande> Une(string ligne)
    {
        var lue = Assert.Single(await Toutes(Encoding.UTF8.GetBytes(ligne)));
        Assert.Empty(lue.Erreurs);
        return lue.Demande!;
    }

    private static Task<List<LigneLue>> Toutes(byte[] octets) => Lecteur.Lignes(octets);
}
