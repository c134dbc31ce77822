using System.Text;
using Rncp.Outil.Decisions.Ecriture;
using Rncp.Outil.Affichage;
using Rncp.Outil.Candidatures.Json;
using Rncp.Outil.Candidatures.Lignes;
using Spectre.Console.Rendering;

namespace Rncp.Tests;

public class TableauDecisionsTests
{
    [Fact]
    public async Task Candidats_livres_sont_l_instantane_en_100_colonnes()
    {
        var (sortie, erreurs, _) = await Exemple(100);
        Assert.Empty(erreurs);
        Instantane.Verifier(Impression.SansMarges(sortie), "decisions.100");
    }

    [Fact]
    public async Task Candidats_livres_ont_chaque_conclusion()
    {
        var vus = new HashSet<Conclusion>();
        await using var flux = File.OpenRead(CandidatsLivres.Chemin);
        await foreach (var ligne in new LecteurJson(Rncp41364.Certification.Rncp41364).LireAsync(flux))
            vus.Add(Rncp41364.Certification.Rncp41364.Evaluer(ligne.Demande!).Conclusion);
        Assert.Equal(Enum.GetValues<Conclusion>(), vus.Order());
    }

    [Theory, InlineData(60), InlineData(100), InlineData(160)]
    public async Task Aucune_ligne_n_est_plus_longue_que_la_largeur(int largeur)
    {
        var (sortie, _, _) = await Exemple(largeur);
        Chacun.Verifier(sortie.Split('\n'), ligne => Assert.InRange(Segment.CellCount([new Segment(ligne)]), 0, largeur));
    }

    [Theory, InlineData(60), InlineData(100)]
    public async Task Marques_disent_les_conclusions_sans_couleurs(int largeur)
    {
        var (sortie, _, _) = await Exemple(largeur);
        Assert.DoesNotContain('\u001b', sortie);
        Chacun.Verifier(["✓ Éligible", "✗ Non éligible", "? À compléter", "~ À apprécier", "– Sans objet", "! Incohérent"],
            verdict => Assert.Contains(verdict, sortie, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Long_fichier_s_imprime_page_par_page()
    {
        var lignes = string.Concat(Enumerable.Repeat("{\"le\": \"2026-09-01\", \"voie\": \"FC\", \"candidat\": {\"niveau\": 5}}\n", 2 * TableauDecisions.TaillePage + 1));
        var (sortie, _, bilan) = await Impression.Decisions(Encoding.UTF8.GetBytes(lignes), "long.jsonl", 100);
        Assert.Equal(3, sortie.Split("Conclusion").Length - 1);
        Assert.Contains("Ligne 101", sortie, StringComparison.Ordinal);
        Assert.Equal(101, bilan.Decides);
    }

    [Fact]
    public async Task Fichier_vide_dit_que_personne_n_est_decide()
    {
        var (sortie, _, bilan) = await Impression.Decisions([], "vide.jsonl", 100);
        Assert.Contains("Aucun candidat décidé.", sortie, StringComparison.Ordinal);
        Assert.DoesNotContain("Conclusion", sortie, StringComparison.Ordinal);
        Assert.Equal(0, bilan.Decides);
    }

    [Fact]
    public async Task Noms_ne_sont_jamais_lus_comme_des_balises()
    {
        var (sortie, _, _) = await Impression.Decisions("""{"nom": "[red]A[/]", "le": "2026-09-01", "voie": "FC", "candidat": {"niveau": 3, "experiences": []}}"""u8.ToArray(), "[b].jsonl", 100);
        Assert.Contains("[red]A[/]", sortie, StringComparison.Ordinal);
        Assert.Contains("En détail : [red]A[/]", sortie, StringComparison.Ordinal);
        Assert.Contains("([b].jsonl)", sortie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"le": "2026-09-01", "voie": "CL", "candidat": {"niveau": 5}}""", "Prérequis remplis par : Formation initiale, Contrat d'apprentissage, Formation continue, Contrat de professionnalisation.")]
    [InlineData("""{"le": "2026-09-01", "voie": "FC", "candidat": {"niveau": 5, "evaluationFavorable": false}}""", "Entrée impossible : l'évaluation enregistrée est défavorable.")]
    [InlineData("""{"le": "2026-09-01", "voie": "FC", "candidat": {"niveau": 5, "evaluationFavorable": false}}""", "Sans prérequis à l'entrée, sous réserve de la recevabilité du dossier, par : Validation des acquis de l'expérience.")]
    [InlineData("""{"le": "2026-09-01", "voie": "CL", "candidat": {"titres": [{"etranger": true}], "experiences": []}}""", "Par une autre voie, une personne peut décider : Formation initiale, Contrat d'apprentissage, Formation continue, Contrat de professionnalisation.")]
    [InlineData("""{"le": "2026-09-01", "voie": "FC", "candidat": {"niveau": 5, "evaluationFavorable": true}}""", "L'évaluation à l'entrée est favorable.")]
    [InlineData("""{"le": "2030-09-25", "voie": "FC", "candidat": {"niveau": 5}}""", "Entrée impossible : l'enregistrement a pris fin le 24/09/2030.")]
    [InlineData("""{"le": "2026-09-01", "candidat": {}}""", "Puis 2 autres questions.")]
    [InlineData("""{"le": "2026-09-01", "voie": "FC", "candidat": {}}""", "Puis une autre question.")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"niveau": 5}}""", "Voie non connue")]
    public async Task Motif_est_ce_qu_il_faut_lire_d_abord(string ligne, string attendu)
    {
        var (sortie, erreurs, _) = await Impression.Decisions(Encoding.UTF8.GetBytes(ligne), "un.jsonl", 400);
        Assert.Empty(erreurs);
        Assert.Contains(attendu, sortie, StringComparison.Ordinal);
    }

    private static Task<(string Sortie, string Erreurs, Rncp.Outil.Decisions.Bilan Bilan)> Exemple(int largeur) =>
        Impression.Decisions(File.ReadAllBytes(CandidatsLivres.Chemin), "candidats.jsonl", largeur);
}
