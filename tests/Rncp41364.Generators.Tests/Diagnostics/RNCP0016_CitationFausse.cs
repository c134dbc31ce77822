namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0016: what a rule quotes is in the text, letter by letter.</summary>
public class RNCP0016_CitationFausse
{
    [Theory]
    [InlineData("\"citation\": \"diplôme de niveau 6\"", "\"citation\": ⟦\"iplôme de niveau 6\"⟧", "not a part of one")]
    [InlineData("\"citation\": \"diplôme de niveau 6\"", "\"citation\": ⟦\"diplôme de niveau 5\"⟧", "'diplôme de niveau 5' is not in prerequisEntree[1]: a quote is word for word, not a part of one, with the same apostrophes")]
    [InlineData("\"citation\": \"baccalauréat\"", "\"citation\": ⟦\"Baccalauréat\"⟧", "'Baccalauréat' is not in prerequisEntree[2]: the text has 'baccalauréat'")]
    [InlineData("\"citation\": \"un an d’expérience dans les essais ou les mesures\"", "\"citation\": ⟦\"un an d'expérience dans les essais ou les mesures\"⟧", "the text has 'un an d’expérience dans les essais ou les mesures'")]
    [InlineData("\"citation\": \"un an\"", "\"citation\": ⟦\"deux ans\"⟧", "'deux ans'")]
    [InlineData("\"citation\": \"jugée suffisante\"", "\"citation\": ⟦\"jugée suffisante par le laboratoire\"⟧", "word for word")]
    [InlineData("\"citation\": \"Un entretien avec le laboratoire vérifie les acquis.\"", "\"citation\": ⟦\"Un entretien avec le laboratoire vérifie les acquis !\"⟧", "prerequisEntree[3]")]
    public void Citation_qui_n_est_pas_dans_l_alinea_est_signalee(string ancien, string nouveau, string message) => Defaut.Attendre("RNCP0016", ancien, nouveau, message);

    [Fact]
    public void Citation_d_un_autre_alinea_est_signalee() =>
        Defaut.Attendre("RNCP0016", "\"niveau\": 6, \"source\": \"prerequisEntree[1]\", \"citation\": \"diplôme de niveau 6\"",
            "\"niveau\": 6, \"source\": \"prerequisEntree[2]\", \"citation\": ⟦\"diplôme de niveau 6\"⟧", "is not in prerequisEntree[2]: it is in prerequisEntree[1]", expliquees: ["RNCP0017"]);

    [Fact]
    public void Citation_d_un_groupe_est_verifiee_aussi() =>
        Defaut.Attendre("RNCP0016", "\"cle\": \"BACAN\",", "\"cle\": \"BACAN\", \"source\": \"prerequisEntree[1]\", \"citation\": ⟦\"et un an\"⟧,", "'et un an'");

    [Theory]
    [InlineData("{ \"role\": \"representantCertificateur\", \"nombre\": 1, \"citation\": \"Trois personnes\" }", "{ \"role\": \"representantCertificateur\", \"nombre\": 1, \"citation\": ⟦\"Une personne\"⟧ }",
        "'Une personne' is not in the jury of ContratApprentissage")]
    [InlineData("{ \"voie\": \"FormationInitiale\", \"libelle\": { \"absent\": \"Fiche d'essai.\" }, \"ouverte\": true, \"jury\": []", "{ \"voie\": \"FormationInitiale\", \"libelle\": { \"absent\": \"Fiche d'essai.\" }, \"ouverte\": true, \"jury\": [\"Un autre jury.\"]",
        "is not in the jury of FormationInitiale")]
    [InlineData("\"jury\": [\"Trois personnes.\"]", "\"jury\": []", "is not in the jury of any route")]
    [InlineData("\"jury\": [\"Trois personnes.\"]", "\"jury\": [\"Trois personnestrois.\"]", "is not in the jury of ContratApprentissage: a quote is word for word, not a part of one")]
    public void Citation_qu_un_jury_ne_porte_pas_est_signalee(string ancien, string nouveau, string message)
    {
        // One place only, so that there is one diagnostic.
        var json = Fiches.Essai.Replace("      { \"role\": \"professionnelExterne\", \"nombre\": 2, \"citation\": \"Trois personnes\" },\n", "", StringComparison.Ordinal)
            .Replace(ancien, nouveau, StringComparison.Ordinal);
        if (!json.Contains('⟦', StringComparison.Ordinal)) json = json.Replace("\"citation\": \"Trois personnes\"", "\"citation\": ⟦\"Trois personnes\"⟧", StringComparison.Ordinal);

        Defaut.AttendreDans(json, "RNCP0016", message);
    }

    [Fact]
    public void Citation_de_mots_entiers_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"citation\": \"diplôme de niveau 6\"", "\"citation\": \"d'un diplôme de niveau 6.\""));
}
