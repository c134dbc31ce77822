using Rncp.Noyau;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0026: what everybody or nobody satisfies.</summary>
public class RNCP0026_RegleTriviale
{
    private const string N6 = "{ \"cle\": \"N6\", \"niveau\": 6, \"source\": \"prerequisEntree[1]\", \"citation\": \"diplôme de niveau 6\" }";
    private const string Ouverte = "\"ouverte\": true";

    [Theory]
    [InlineData("{ \"cle\": \"SANS\", \"toutes\": ⟦[⟧] }", "The condition 'SANS' is always satisfied: 'toutes' is empty, so write the conditions that are all due")]
    [InlineData("{ \"cle\": \"SANS\", \"uneDe\": ⟦[⟧] }", "The condition 'SANS' is never satisfied: 'uneDe' is empty, so write the conditions of which one is enough")]
    [InlineData("{ \"cle\": \"GROUPE\", \"toutes\": [{ \"cle\": \"SANS\", \"uneDe\": ⟦[⟧] }] }", "'SANS' is never satisfied")]
    public void Groupe_vide_est_signale(string groupe, string message) => Defaut.Attendre("RNCP0026", N6, $"{N6}, {groupe}", message);

    [Fact]
    public void Experience_sans_secteur_est_signalee() =>
        Defaut.Attendre("RNCP0026", "\"secteurs\": [\"Essais\", \"Mesures\"]", "\"secteurs\": ⟦[⟧]", "The condition 'AN' is never satisfied: 'secteurs' is empty, so name the sectors whose experience counts");

    [Fact]
    public void Regle_sans_objet_par_chaque_voie_est_signalee() =>
        Defaut.Attendre("RNCP0026", "\"voiesSansObjet\": [\"Vae\"]",
            "\"voiesSansObjet\": ⟦[⟧\"FormationInitiale\", \"ContratApprentissage\", \"FormationContinue\", \"ContratProfessionnalisation\", \"CandidatureIndividuelle\", \"Vae\"]",
            "The rule of entry is asked of nobody: each route is closed or listed in 'voiesSansObjet'");

    [Fact]
    public void Regle_dont_chaque_voie_est_fermee_est_signalee() =>
        Defaut.AttendreDans(Defaut.Remplacer(Fiches.Essai, "\"voiesSansObjet\": [", "\"voiesSansObjet\": ⟦[⟧").Replace(Ouverte, "\"ouverte\": false", StringComparison.Ordinal),
            "RNCP0026", "The rule of entry is asked of nobody");

    [Fact]
    public void Regle_d_une_seule_voie_ouverte_ne_dit_rien() =>
        Defaut.AttendreRien(Fiches.Essai.Replace("\"FormationInitiale\", \"libelle\": { \"absent\": \"Fiche d'essai.\" }, \"ouverte\": true", "\"FormationInitiale\", \"libelle\": { \"absent\": \"Fiche d'essai.\" }, \"ouverte\": { \"inconnu\": \"x\" }", StringComparison.Ordinal)
            .Replace("[\"Trois personnes.\"]", "{ \"valeur\": [\"Trois personnes.\"], \"remarque\": \"La fiche le garde.\" }", StringComparison.Ordinal)
            .Replace(Ouverte, "\"ouverte\": false", StringComparison.Ordinal));

    /// <summary>
    /// Why nothing else can be always or never satisfied: whatever the tree of conditions, the kernel refuses a person who has
    /// nothing, and accepts one who has everything. Levels asked for exactly are no exception: one can hold several titles.
    /// </summary>
    [Fact]
    public void Regle_sans_liste_vide_refuse_qui_n_a_rien_et_accepte_qui_a_tout_ne_dit_rien()
    {
        const int le = 800_000;
        var rien = new Faits([], 0, [], experiencesCompletes: true, plusHaut: null);
        var tout = new Faits([.. Enumerable.Range(1, 8).Select(niveau => new TitreConnu(niveau, niveau, niveau == 4, aComparer: false))], 0,
            [new ExperienceConnue(1, le, "A", secteurVoisin: false, Verite.Vrai, quotite: 100, professionnelle: true)], experiencesCompletes: true, plusHaut: null);
        var hasard = new Random(41364);

        for (var essai = 0; essai < 2_000; essai++)
        {
            var regle = Tirer(hasard, profondeur: 4);
            Assert.Equal(Verite.Faux, Evaluateur.Evaluer(regle, rien, le).Verite);
            Assert.Equal(Verite.Vrai, Evaluateur.Evaluer(regle, tout, le).Verite);
        }
    }

    private static Condition Tirer(Random hasard, int profondeur)
    {
        Condition[] Parties() => [.. Enumerable.Range(0, hasard.Next(1, 4)).Select(_ => Tirer(hasard, profondeur - 1))];

        return hasard.Next(profondeur == 0 ? 3 : 5) switch
        {
            0 => new Condition.Niveau(hasard.Next(1, 9), hasard.Next(2) == 0),
            1 => new Condition.Baccalaureat(),
            2 => new Condition.Experience(hasard.Next(1, 601), ["A"], hasard.Next(2) == 0, hasard.Next(2) == 0, hasard.Next(2) == 0),
            3 => new Condition.Toutes(Parties()),
            _ => new Condition.UneDe(Parties()),
        };
    }
}
