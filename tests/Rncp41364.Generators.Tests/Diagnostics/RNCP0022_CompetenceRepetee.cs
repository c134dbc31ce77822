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
    public void Competence_partagee_qui_le_dit_ne_dit_rien() => Defaut.AttendreRien(Partagee("\"Vérifier les essais en équipe.\"", "\"BC01C02\""));

    [Fact]
    public void Competence_partagee_qui_n_existe_pas_est_signalee() =>
        Defaut.AttendreDans(Partagee("\"Vérifier les essais en équipe.\"", "⟦\"BC01C09\"⟧"), "RNCP0010", "'BC01C09' is not a compétence of this fiche");

    [Theory]
    [InlineData("BC01C02", "'memeQue' says BC01C02, and 'libelle' says other words: ")]
    [InlineData("BC02C01", "'memeQue' says BC02C01, and the compétence itself says BC02C01: name the other one")]
    public void Competence_partagee_qui_en_dit_une_autre_est_signalee(string autre, string message) =>
        Defaut.AttendreDans(Partagee("\"Vérifier les essais en équipes.\"", $"⟦\"{autre}\"⟧"), "RNCP0033", message);

    private static string Partagee(string libelle, string memeQue) => Defaut.Remplacer(Fiches.Essai, "\"texteCompetences\": [\"Conduire les essais.\"]",
        $"\"competences\": [{{ \"rang\": 1, \"libelle\": {libelle}, \"memeQue\": {memeQue} }}]");

    [Fact]
    public void Competence_presque_la_meme_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"texteCompetences\": [\"Conduire les essais.\"]", "\"competences\": [{ \"rang\": 1, \"libelle\": \"Vérifier les essais, en équipe.\" }]"));
}
