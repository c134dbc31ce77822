namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0004: a property, or a route, that is missing.</summary>
public class RNCP0004_ProprieteManquante
{
    [Fact]
    public void Propriete_manquante_est_signalee_a_l_objet() =>
        Defaut.Attendre("RNCP0004", "\"territoires\": { \"nouvelleCaledonie\": false,", "\"territoires\": ⟦{⟧", "'nouvelleCaledonie' is missing", "{ \"absent\": \"why\" }");

    [Fact]
    public void Voie_manquante_est_signalee() =>
        Defaut.Attendre("RNCP0004", "\"voiesAcces\": [\n    { \"voie\": \"FormationInitiale\", \"libelle\": { \"absent\": \"Fiche d'essai.\" }, \"ouverte\": true, \"jury\": [], \"modifieeLe\": { \"absent\": \"Fiche d'essai.\" } },",
            "\"voiesAcces\": ⟦[⟧", "'FormationInitiale' is missing in voiesAcces");

    [Fact]
    public void Voie_mal_ecrite_ne_manque_pas_en_plus() =>
        Defaut.Attendre("RNCP0006", "\"voie\": \"Vae\"", "\"voie\": ⟦\"VAE\"⟧", "did you mean 'Vae'?");

    [Fact]
    public void Valeur_dite_absente_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"nouvelleCaledonie\": false", "\"nouvelleCaledonie\": { \"absent\": \"La page ne le dit pas.\" }"));
}
