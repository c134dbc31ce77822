using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rncp.Outil.Candidatures.Json;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Candidatures.Csv;
using Rncp.Outil.Decisions;
using Rncp.Outil.Decisions.Ecriture;

namespace Rncp.Tests;

public class RedactionJsonTests
{
    private static readonly ICertification Fiche = Rncp41364.Certification.Rncp41364;

    [Fact]
    public async Task Chaque_ligne_est_la_decision_que_la_bibliotheque_ecrit()
    {
        var attendues = File.ReadAllLines(CandidatsLivres.Chemin).Select(ligne => JsonSerializer.SerializeToNode(Fiche.Evaluer(JsonSerializer.Deserialize<Demande>(ligne)!))!).ToList();
        var recues = await Lignes(File.ReadAllBytes(CandidatsLivres.Chemin));
        Assert.Equal(attendues.Count, recues.Length);
        foreach (var (attendue, recue) in attendues.Zip(recues)) MemeJson.Verifier(attendue, JsonNode.Parse(recue)!, $"The decision written of {attendue["demande"]!["nom"]} is not the one of the library:");
    }

    [Fact]
    public async Task Ce_qui_est_ecrit_des_candidats_livres_se_rejoue() => Rejouer(await Lignes(File.ReadAllBytes(CandidatsLivres.Chemin)));

    [Theory]
    [InlineData("""{"format": 1, "le": "2026-09-01", "lectures": {"Duree": "12", "Cumul": "cumulees"}, "candidat": {"niveau": "4-8", "titres": [{"niveau1969": "IV", "enCours": true, "obtenuLe": "2026-06-30"}], "titresIncomplets": true, "etabliLe": "2026-04-15"}}""")]
    [InlineData("""{"nom": "Tout", "voie": "Formation continue", "le": "2026-09-01", "candidat": {"niveau": {"min": 3, "max": 4}, "experiences": [{"secteur": "communication digitale", "debut": "2026-01-01", "quotite": 50, "nature": "Stage", "justificatif": "ADemander", "secteurVoisin": true}], "experiencesIncompletes": true, "evaluationFavorable": false}}""")]
    public async Task Ce_qui_est_ecrit_d_une_ligne_de_toutes_les_cles_se_rejoue(string ligne) => Rejouer(await Lignes(Encoding.UTF8.GetBytes(ligne)));

    [Fact]
    public async Task Ce_qui_est_ecrit_d_un_CSV_se_rejoue() =>
        Rejouer(await Lignes("nom;voie;date_entree;niveau;baccalaureat;etabli_le\nÉlève;FC;01/09/2026;4-8;oui;15/04/2026\n"u8.ToArray(), new LecteurCsv(Fiche)));

    [Fact]
    public async Task Texte_garde_ses_accents_et_reste_sur_une_ligne()
    {
        var ligne = Assert.Single(await Lignes("""{"nom": "Élève « A » <b>\\ \" é", "le": "2026-09-01", "candidat": {}}"""u8.ToArray()));
        Assert.Contains("\"nom\":\"Élève « A » <b>\\\\ \\\" é\"", ligne, StringComparison.Ordinal);
        Assert.Contains("\"explication\":\"RNCP41364 Community manager, voie d'accès non connue, au 01/09/2026\\nÀ compléter", ligne, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Personne_sans_nom_est_ecrite_sans_nom()
    {
        var ligne = Assert.Single(await Lignes("""{"le": "2026-09-01", "candidat": {}}"""u8.ToArray()));
        Assert.Equal("""{"format":1,"le":"2026-09-01","candidat":{}}""", JsonNode.Parse(ligne)!["demande"]!.ToJsonString());
    }

    private static void Rejouer(string[] lignes) => Chacun.Verifier(lignes, ligne =>
    {
        var rejeu = Fiche.Rejouer(ligne);
        Assert.Equal((DonneesRejeu.Memes, ReponseRejeu.Identique), (rejeu.Donnees, rejeu.Reponse));
    });

    /// <summary>The lines that are written of candidates, each of which a line feed ends.</summary>
    private static async Task<string[]> Lignes(byte[] candidats, ILecteur? lecteur = null)
    {
        var (_, sortie, _) = await Deroulement.EnFichier(Fiche, lecteur ?? new LecteurJson(Fiche), candidats, new RedactionJson());
        var lignes = Encoding.UTF8.GetString(sortie).Split('\n');
        Assert.Equal("", lignes[^1]);
        return lignes[..^1];
    }
}
