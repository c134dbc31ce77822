namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0018: conditions that ask for nothing, for two things, or without words of the fiche.</summary>
public class RNCP0018_ConditionMalFormee
{
    private const string N6 = "{ \"cle\": \"N6\", \"niveau\": 6, \"source\": \"prerequisEntree[1]\", \"citation\": \"diplôme de niveau 6\" }";

    [Theory]
    [InlineData(N6, "⟦{⟧ \"cle\": \"N6\", \"source\": \"prerequisEntree[1]\", \"citation\": \"diplôme de niveau 6\" }",
        "The condition 'N6' asks for nothing: it takes exactly one of uneDe, toutes, niveau, baccalaureat, experience")]
    [InlineData(N6, "⟦{⟧ \"cle\": \"N6\", \"niveau\": 6, \"baccalaureat\": true, \"source\": \"prerequisEntree[1]\", \"citation\": \"diplôme de niveau 6\" }", "'N6' asks for niveau and baccalaureat")]
    [InlineData("\"cle\": \"ACCES\",", "\"cle\": \"ACCES\", \"niveau\": 5,", "'ACCES' asks for uneDe and niveau", "\"condition\": {", "\"condition\": ⟦{⟧")]
    [InlineData("\"niveau\": 6, \"source\": \"prerequisEntree[1]\"", "\"niveau\": 6", "'N6' does not say which words of the fiche it comes from: give both source and citation", "{ \"cle\": \"N6\"", "⟦{⟧ \"cle\": \"N6\"", "RNCP0017")]
    [InlineData(", \"citation\": \"baccalauréat\" }", " }", "'BAC' does not say which words", "{ \"cle\": \"BAC\"", "⟦{⟧ \"cle\": \"BAC\"")]
    [InlineData("\"cle\": \"BACAN\",", "\"cle\": \"BACAN\", \"citation\": \"un an\",", "'BACAN' does not say which words", "          {\n            \"cle\": \"BACAN\"", "          ⟦{⟧\n            \"cle\": \"BACAN\"")]
    [InlineData("\"baccalaureat\": true, \"source\"", "\"baccalaureat\": false, \"source\"", "'BAC' asks for no baccalauréat: write true", "{ \"cle\": \"BAC\"", "⟦{⟧ \"cle\": \"BAC\"")]
    [InlineData("\"mois\": 12", "\"mois\": ⟦9⟧", "The condition 'AN' asks for 9 months: the reading 'Duree' takes 12 by default, so write the same number in both")]
    [InlineData("\"parDefaut\": \"12\"", "\"parDefaut\": \"6\"", "asks for 12 months: the reading 'Duree' takes 6 by default", "\"mois\": 12", "\"mois\": ⟦12⟧")]
    public void Condition_mal_formee_est_signalee(string ancien, string nouveau, string message, string? place = null, string? placee = null, string? expliquee = null)
    {
        var json = Defaut.Remplacer(Fiches.Essai, ancien, nouveau);
        if (place is not null) json = Defaut.Remplacer(json, place, placee!);

        Defaut.AttendreDans(json, "RNCP0018", [message], expliquee is null ? [] : [expliquee]);
    }

    [Fact]
    public void Groupe_qui_cite_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"cle\": \"BACAN\",", "\"cle\": \"BACAN\", \"source\": \"prerequisEntree[2]\", \"citation\": \"un an\","));
}
