namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0018: conditions that ask for nothing, for two things, or without words of the fiche.</summary>
public class ConditionsTests
{
    private const string N6 = "{ \"cle\": \"N6\", \"niveau\": 6, \"source\": \"prerequisEntree[1]\", \"citation\": \"diplôme de niveau 6\" }";

    [Theory]
    [InlineData(N6, "⟦{⟧ \"cle\": \"N6\", \"source\": \"prerequisEntree[1]\", \"citation\": \"diplôme de niveau 6\" }",
        "The condition 'N6' asks for nothing: it takes exactly one of uneDe, toutes, niveau, baccalaureat, experience")]
    [InlineData(N6, "⟦{⟧ \"cle\": \"N6\", \"niveau\": 6, \"baccalaureat\": true, \"source\": \"prerequisEntree[1]\", \"citation\": \"diplôme de niveau 6\" }", "'N6' asks for niveau and baccalaureat")]
    [InlineData("\"cle\": \"ACCES\",", "\"cle\": \"ACCES\", \"toutes\": [],", "'ACCES' asks for uneDe and toutes", "\"condition\": {", "\"condition\": ⟦{⟧")]
    [InlineData("\"niveau\": 6, \"source\": \"prerequisEntree[1]\"", "\"niveau\": 6", "'N6' does not say which words of the fiche it comes from: give both source and citation", "{ \"cle\": \"N6\"", "⟦{⟧ \"cle\": \"N6\"", "RNCP0017")]
    [InlineData(", \"citation\": \"baccalauréat\" }", " }", "'BAC' does not say which words", "{ \"cle\": \"BAC\"", "⟦{⟧ \"cle\": \"BAC\"")]
    [InlineData("\"cle\": \"BACAN\",", "\"cle\": \"BACAN\", \"citation\": \"un an\",", "'BACAN' does not say which words", "          {\n            \"cle\": \"BACAN\"", "          ⟦{⟧\n            \"cle\": \"BACAN\"")]
    [InlineData("\"baccalaureat\": true, \"source\"", "\"baccalaureat\": false, \"source\"", "'BAC' asks for no baccalauréat: write true", "{ \"cle\": \"BAC\"", "⟦{⟧ \"cle\": \"BAC\"")]
    [InlineData("[\"Essais\", \"Mesures\"]", "[]", "'AN' names no sector", "              {\n                \"cle\": \"AN\"", "              ⟦{⟧\n                \"cle\": \"AN\"")]
    [InlineData("\"mois\": 12", "\"mois\": ⟦9⟧", "The condition 'AN' asks for 9 months: the reading 'Duree' takes 12 by default, so write the same number in both")]
    [InlineData("\"parDefaut\": \"12\"", "\"parDefaut\": \"6\"", "asks for 12 months: the reading 'Duree' takes 6 by default", "\"mois\": 12", "\"mois\": ⟦12⟧")]
    public void Condition_mal_formee_est_signalee(string ancien, string nouveau, string message, string? place = null, string? placee = null, string? expliquee = null)
    {
        var json = Remplacer(Fiches.Essai, ancien, nouveau);
        if (place is not null) json = Remplacer(json, place, placee!);

        Defaut.AttendreDans(json, "RNCP0018", [message], expliquee is null ? [] : [expliquee]);
    }

    [Fact]
    public void Groupe_sans_partie_est_signale()
    {
        var debut = Fiches.Essai.IndexOf("\"uneDe\": [", StringComparison.Ordinal);
        var fin = Fiches.Essai.IndexOf("        ]\n      },\n      \"voiesSansObjet\"", StringComparison.Ordinal);
        var json = Fiches.Essai.Remove(debut, fin - debut).Insert(debut, "\"uneDe\": [").Replace("\"condition\": {", "\"condition\": ⟦{⟧", StringComparison.Ordinal);

        Defaut.AttendreDans(json, "RNCP0018", ["'ACCES' has no part"], ["RNCP0017"]);
    }

    [Theory]
    [InlineData("\"secteurs\": [\"Essais\", \"Mesures\"]", "\"secteurs\": [\"Essais\", ⟦\"Mesure\"⟧]", "'Mesure' is not a sector of this fiche: did you mean 'Mesures'?")]
    [InlineData("\"secteurs\": [\"Essais\", \"Mesures\"]", "\"secteurs\": [⟦\"Cirque\"⟧]", "expected one of Essais, Mesures")]
    public void Secteur_inconnu_est_signale(string ancien, string nouveau, string message) => Defaut.Attendre("RNCP0010", ancien, nouveau, message);

    [Theory]
    [InlineData("\"niveau\": 6, \"source\": \"prerequisEntree[1]\"", "\"niveau\": 6, \"source\": ⟦\"prerequisEntree[4]\"⟧", "'prerequisEntree[4]' is not a paragraph of this fiche: prerequisEntree has 3", "RNCP0017")]
    [InlineData("\"source\": \"prerequisEntree[3]\"", "\"source\": ⟦\"prerequisEntree[99]\"⟧", "prerequisEntree has 3", "RNCP0017")]
    public void Alinea_qui_n_existe_pas_est_signale(string ancien, string nouveau, string message, string expliquee) => Defaut.Attendre("RNCP0010", ancien, nouveau, message, expliquees: [expliquee]);

    [Theory]
    [InlineData("\"source\": \"prerequisEntree[3]\"", "\"source\": ⟦\"prerequisEntree[0]\"⟧", "the place of a paragraph", "RNCP0017")]
    [InlineData("\"source\": \"prerequisEntree[3]\"", "\"source\": ⟦\"objectifs[1]\"⟧", "such as prerequisEntree[1]", "RNCP0017")]
    public void Place_mal_ecrite_est_signalee(string ancien, string nouveau, string message, string expliquee) => Defaut.Attendre("RNCP0006", ancien, nouveau, message, expliquees: [expliquee]);

    internal static string Remplacer(string json, string ancien, string nouveau)
    {
        Assert.Equal(2, json.Split(ancien).Length);
        return json.Replace(ancien, nouveau, StringComparison.Ordinal);
    }
}
