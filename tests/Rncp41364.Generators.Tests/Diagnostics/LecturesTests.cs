namespace Rncp.Tests.Diagnostics;

/// <summary>The readings of a rule, and what is given twice in the rules.</summary>
public class LecturesTests
{
    [Theory]
    [InlineData("\"parDefaut\": \"cumulees\"", "\"parDefaut\": ⟦\"cumulée\"⟧", "'cumulée' is not one of cumulees, uneSeule")]
    [InlineData("\"autres\": [\"uneSeule\"]", "\"autres\": [⟦\"prorata\"⟧]", "one of cumulees, uneSeule")]
    [InlineData("\"autres\": [\"18\"]", "\"autres\": [\"24\", ⟦\"un an et demi\"⟧]", "'un an et demi' is not a number of months from 1 to 600")]
    [InlineData("\"autres\": [\"18\"]", "\"autres\": [⟦\"0\"⟧]", "a number of months")]
    [InlineData("\"autres\": [\"18\"]", "\"autres\": [⟦\"601\"⟧]", "a number of months")]
    [InlineData("\"autres\": [\"18\"]", "\"autres\": [⟦\"-6\"⟧]", "a number of months")]
    [InlineData("\"autres\": [\"18\"]", "\"autres\": [⟦\"012\"⟧]", "a number of months")]
    [InlineData("\"autres\": [\"18\"]", "\"autres\": [⟦\"99999999999\"⟧]", "a number of months")]
    [InlineData("\"parametre\": \"cumul\"", "\"parametre\": ⟦\"cumuls\"⟧", "one of niveau, mois, cumul, tempsPartiel, nature")]
    [InlineData("\"voiesSansObjet\": [\"Vae\"]", "\"voiesSansObjet\": [⟦\"VAE\"⟧]", "one of FormationInitiale, ContratApprentissage")]
    public void Reponse_inconnue_est_signalee(string ancien, string nouveau, string message) => Defaut.Attendre("RNCP0006", ancien, nouveau, message);

    [Theory]
    [InlineData("niveau", "auMoins, exactement")]
    [InlineData("tempsPartiel", "calendaire, prorata")]
    [InlineData("nature", "toutes, professionnelle")]
    public void Chaque_parametre_a_ses_reponses(string parametre, string message) =>
        Defaut.AttendreDans(Fiches.Essai.Replace("\"parametre\": \"cumul\"", $"\"parametre\": \"{parametre}\"", StringComparison.Ordinal)
            .Replace("\"parDefaut\": \"cumulees\"", "\"parDefaut\": ⟦\"cumulees\"⟧", StringComparison.Ordinal)
            .Replace("\"autres\": [\"uneSeule\"]", "\"autres\": []", StringComparison.Ordinal), "RNCP0006", message);

    [Theory]
    [InlineData("\"cle\": \"Mesures\"", "\"cle\": ⟦\"ESSAIS\"⟧", "Sector 'ESSAIS' is already used at line ", "[\"Essais\", \"Mesures\"]", "[\"Essais\"]")]
    [InlineData("\"cle\": \"Mesures\", \"numero\": 2", "\"cle\": \"Mesures\", \"numero\": ⟦1⟧", "Sector number '1'")]
    [InlineData("\"cle\": \"BAC\"", "\"cle\": ⟦\"Acces\"⟧", "Condition 'Acces'")]
    [InlineData("\"cle\": \"AN\"", "\"cle\": ⟦\"ACCES\"⟧", "Condition 'ACCES'")]
    [InlineData("\"cle\": \"Cumul\"", "\"cle\": ⟦\"Duree\"⟧", "Reading 'Duree'")]
    [InlineData("\"autres\": [\"18\"]", "\"autres\": [\"18\", ⟦\"18\"⟧]", "Answer '18'")]
    [InlineData("\"autres\": [\"18\"]", "\"autres\": [⟦\"12\"⟧]", "Answer '12'")]
    [InlineData("\"role\": \"representantCertificateur\"", "\"role\": ⟦\"professionnelExterne\"⟧", "Role 'professionnelExterne'")]
    [InlineData("\"cas\": \"Un an de mesures\"", "\"cas\": ⟦\"Licence\"⟧", "Example 'Licence'")]
    public void Cle_donnee_deux_fois_est_signalee(string ancien, string nouveau, string message, string? autre = null, string? remplace = null)
    {
        var json = ConditionsTests.Remplacer(Fiches.Essai, ancien, nouveau);
        if (autre is not null) json = ConditionsTests.Remplacer(json, autre, remplace!);

        Defaut.AttendreDans(json, "RNCP0008", message);
    }

    [Fact]
    public void Parametre_lu_deux_fois_est_signale() =>
        Defaut.AttendreDans(Fiches.Essai.Replace("\"parametre\": \"cumul\"", "\"parametre\": ⟦\"mois\"⟧", StringComparison.Ordinal)
            .Replace("\"parDefaut\": \"cumulees\"", "\"parDefaut\": \"12\"", StringComparison.Ordinal)
            .Replace("\"autres\": [\"uneSeule\"]", "\"autres\": []", StringComparison.Ordinal), "RNCP0008", "Reading of the parameter 'mois'");

    [Theory]
    [InlineData("Tous")]
    [InlineData("Secteur")]
    [InlineData("Parse")]
    public void Secteur_qui_est_deja_un_membre_est_signale(string cle) =>
        Defaut.AttendreDans(Fiches.Essai.Replace("\"cle\": \"Mesures\"", $"\"cle\": ⟦\"{cle}\"⟧", StringComparison.Ordinal)
            .Replace("[\"Essais\", \"Mesures\"]", "[\"Essais\"]", StringComparison.Ordinal), "RNCP0012", cle, "the type Secteur");
}
