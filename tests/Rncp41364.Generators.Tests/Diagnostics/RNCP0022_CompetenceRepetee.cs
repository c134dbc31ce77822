using Rncp.Format;

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

    [Fact]
    public void Competence_partagee_qui_se_nomme_elle_meme_est_signalee() =>
        Defaut.AttendreDans(Partagee("\"Vérifier les essais.\"", "⟦\"BC02C01\"⟧"), "RNCP0010", "'BC02C01' is not another compétence of this fiche: it is this one");

    [Fact]
    public void Competence_partagee_d_une_autre_forme_est_signalee_une_fois() =>
        Defaut.AttendreDans(Partagee("\"Vérifier les essais.\"", "⟦\"01C02\"⟧"), "RNCP0006", "a compétence of the fiche, such as BC01C01");

    [Fact]
    public void Competence_partagee_qui_en_dit_une_autre_est_signalee() =>
        Defaut.AttendreDans(Partagee("\"Vérifier les essais en équipes.\"", "⟦\"BC01C02\"⟧"), "RNCP0033", "'memeQue' says BC01C02, and 'libelle' says other words: ");

    /// <summary>One of them is the compétence, and the others take it up.</summary>
    [Fact]
    public void Competences_qui_se_reprennent_l_une_l_autre_sont_signalees()
    {
        var json = Partagee("\"Vérifier les essais en équipe.\"", "\"BC01C02\"");
        var mutuelles = Defaut.Remplacer(json, "{ \"rang\": 2, \"libelle\": \"Vérifier les essais en équipe.\" }", "{ \"rang\": 2, \"libelle\": \"Vérifier les essais en équipe.\", \"memeQue\": \"BC02C01\" }");

        var dites = FicheReader.Read("a.json", mutuelles, null, default).Defauts;

        Assert.Equal(["'memeQue' says BC02C01, and that of BC02C01 says BC01C02: say it of one of the two",
            "'memeQue' says BC01C02, and that of BC01C02 says BC02C01: say it of one of the two"], dites.Select(dite => dite.Message.English));
    }

    private static string Partagee(string libelle, string memeQue) => Defaut.Remplacer(Fiches.Essai, "\"texteCompetences\": [\"Conduire les essais.\"]",
        $"\"competences\": [{{ \"rang\": 1, \"libelle\": {libelle}, \"memeQue\": {memeQue} }}]");

    [Fact]
    public void Competence_presque_la_meme_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"texteCompetences\": [\"Conduire les essais.\"]", "\"competences\": [{ \"rang\": 1, \"libelle\": \"Vérifier les essais, en équipe.\" }]"));
}
