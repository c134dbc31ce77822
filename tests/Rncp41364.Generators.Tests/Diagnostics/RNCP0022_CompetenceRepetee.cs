namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0022: one compétence in two blocs. It is a warning: a fiche may repeat one.</summary>
public class RNCP0022_CompetenceRepetee
{
    [Fact]
    public void Competence_de_deux_blocs_est_signalee_avec_la_ligne_de_la_premiere() =>
        Defaut.AttendreAvertissement(
            Defaut.Remplacer(Fiches.Essai, "\"texteCompetences\": [\"Conduire les essais.\"]", "\"competences\": [{ \"rang\": 1, \"libelle\": ⟦\"Vérifier les essais en équipe.\"⟧ }]"),
            "RNCP0022", "RNCP999BC02 has the wording of RNCP999BC01 at line ");

    [Fact]
    public void Competence_repetee_que_l_on_remarque_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"texteCompetences\": [\"Conduire les essais.\"]",
            "\"competences\": [{ \"rang\": 1, \"libelle\": { \"valeur\": \"Vérifier les essais en équipe.\", \"remarque\": \"La fiche la répète.\" } }]"));

    [Fact]
    public void Competence_presque_la_meme_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"texteCompetences\": [\"Conduire les essais.\"]", "\"competences\": [{ \"rang\": 1, \"libelle\": \"Vérifier les essais, en équipe.\" }]"));
}
