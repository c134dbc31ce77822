namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0008: codes, keys and numbers that are given twice, in the fiche and in its rules.</summary>
public class RNCP0008_CodeEnDouble
{
    [Theory]
    [InlineData("\"code\": \"RNCP999BC02\"", "\"code\": ⟦\"RNCP999BC01\"⟧", "Bloc 'RNCP999BC01'")]
    [InlineData("\"rang\": 2,", "\"rang\": ⟦1⟧,", "Rank '1'")]
    [InlineData("\"cle\": \"Event\"", "\"cle\": ⟦\"EssayeuR\"⟧", "Métier 'EssayeuR' is already used at line 69 as 'Essayeur', and case makes no difference: each is given once")]
    [InlineData("{ \"numero\": 2, \"cle\"", "{ \"numero\": ⟦1⟧, \"cle\"", "Métier number '1'")]
    public void Code_donne_deux_fois_est_signale_avec_la_ligne_du_premier(string ancien, string nouveau, string message)
    {
        // References to what the replacement removes would be reported too: they go first.
        var json = Fiches.Essai
            .Replace("\"bloc\": \"RNCP999BC02\"", "\"bloc\": \"RNCP999BC01\"", StringComparison.Ordinal)
            .Replace("    { \"competence\": \"BC01C02\", \"ecarts\": [\"ponctuation\"], \"libelle\": \"Vérifier les essais, en équipe.\" },\n", "", StringComparison.Ordinal);
        Assert.Equal(2, json.Split(ancien).Length);

        Defaut.AttendreDans(json.Replace(ancien, nouveau, StringComparison.Ordinal), "RNCP0008", message, "already used at line ");
    }

    /// <summary>The lists of which a fiche has each item once, one after the other.</summary>
    [Theory]
    [InlineData("\"codesNsf\": []", "\"codesNsf\": [{ \"numero\": 1, \"code\": \"326t\", \"libelle\": \"A\" }, { \"numero\": 2, \"code\": ⟦\"326t\"⟧, \"libelle\": \"B\" }]", "NSF code '326t'")]
    [InlineData("\"codesRome\": []", "\"codesRome\": [{ \"numero\": 1, \"code\": \"M1805\", \"libelle\": \"A\" }, { \"numero\": 2, \"code\": ⟦\"M1805\"⟧, \"libelle\": \"B\" }]", "ROME code 'M1805'")]
    [InlineData("\"statistiques\": [", "\"statistiques\": [\n    { \"annee\": 2024, \"certifies\": 2, \"certifiesVae\": 0, \"insertionGlobale6Mois\": 1, \"insertionMetier6Mois\": 0, \"insertionMetier2Ans\": 0 },", "Year '2024'", "\"annee\": 2024, \"certifies\": 1,", "\"annee\": ⟦2024⟧, \"certifies\": 1,")]
    [InlineData("\"certificationsNouvelles\": []", "\"certificationsNouvelles\": [{ \"code\": \"RNCP998\", \"intitule\": \"A\" }, { \"code\": ⟦\"RNCP998\"⟧, \"intitule\": \"B\" }]", "Later certification 'RNCP998'")]
    public void Element_d_une_liste_donne_deux_fois_est_signale(string ancien, string nouveau, string message, string? marque = null, string? marquee = null)
    {
        var json = Defaut.Remplacer(Fiches.Essai, ancien, nouveau);

        Defaut.AttendreDans(marque is null ? json : Defaut.Remplacer(json, marque, marquee!), "RNCP0008", message, "already used at line ");
    }

    /// <summary>RNCP0998 is RNCP998.</summary>
    [Theory]
    [InlineData("RNCP0998", "Earlier certification 'RNCP0998' is already used at line 101 as 'RNCP998', and a zero before the number makes no difference: each is given once")]
    [InlineData("RNCP998", "Earlier certification 'RNCP998' is already used at line 101: each is given once")]
    public void Autre_fiche_donnee_deux_fois_est_signalee(string code, string message) =>
        Defaut.Attendre("RNCP0008", "\"certificationsAnterieures\": []",
            $"\"certificationsAnterieures\": [{{ \"code\": \"RNCP998\", \"intitule\": \"A\" }}, {{ \"code\": ⟦\"{code}\"⟧, \"intitule\": \"B\" }}]", message);

    [Fact]
    public void Fiches_des_deux_repertoires_avec_un_numero_ne_disent_rien() => Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"certificationsAnterieures\": []",
        "\"certificationsAnterieures\": [{ \"code\": \"RNCP998\", \"intitule\": \"A\" }, { \"code\": \"RS998\", \"intitule\": \"B\" }]"));

    [Theory]
    [InlineData("\"blocs\": [\"RNCP999BC01\"]", "\"blocs\": [\"RNCP999BC01\", ⟦\"RNCP999BC01\"⟧]")]
    [InlineData("\"blocsCorrespondants\": []", "\"blocsCorrespondants\": [\"01\", ⟦\"01\"⟧]")]
    public void Bloc_d_une_correspondance_donne_deux_fois_est_signale(string ancien, string nouveau) =>
        Defaut.Attendre("RNCP0008", ancien, nouveau, "Bloc of the correspondence '");

    /// <summary>As old fiches and others write it.</summary>
    [Fact]
    public void Numero_de_deux_ecritures_du_code_d_un_bloc_est_signale() =>
        Defaut.AttendreDans(Fiches.Essai.Replace("\"numero\": 2,\n      \"code\"", "\"numero\": ⟦1⟧,\n      \"code\"", StringComparison.Ordinal)
            .Replace("RNCP999BC02", "01", StringComparison.Ordinal), "RNCP0008", "Bloc number '1' is already used");

    [Fact]
    public void Competence_attestee_deux_fois_est_signalee() =>
        Defaut.Attendre("RNCP0008", "{ \"libelle\": \"Conclure.\" }", "{ \"competence\": ⟦\"BC01C01\"⟧ }", "Attested compétence 'BC01C01' is already used at line 41");

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
        var json = Defaut.Remplacer(Fiches.Essai, ancien, nouveau);
        if (autre is not null) json = Defaut.Remplacer(json, autre, remplace!);

        Defaut.AttendreDans(json, "RNCP0008", message);
    }

    [Fact]
    public void Parametre_lu_deux_fois_est_signale() =>
        Defaut.AttendreDans(Fiches.Essai.Replace("\"parametre\": \"cumul\"", "\"parametre\": ⟦\"mois\"⟧", StringComparison.Ordinal)
            .Replace("\"parDefaut\": \"cumulees\"", "\"parDefaut\": \"12\"", StringComparison.Ordinal)
            .Replace("\"autres\": [\"uneSeule\"]", "\"autres\": []", StringComparison.Ordinal), "RNCP0008", "Reading of the parameter 'mois'");

    [Fact]
    public void Meme_numero_de_deux_listes_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"cle\": \"Mesures\", \"numero\": 2", "\"cle\": \"Mesures\", \"numero\": 7"));
}
