namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0006: codes, keys, dates, numbers and words that do not have their form.</summary>
public class RNCP0006_ValeurMalFormee
{
    [Theory]
    [InlineData("\"code\": \"RNCP999\",", "\"code\": ⟦\"rncp999\"⟧,", "RNCP and three to five digits")]
    [InlineData("\"fin\": \"2030-02-28\",", "\"fin\": ⟦\"2030-02-29\"⟧,", "such as 2028-09-01")]
    [InlineData("\"fin\": \"2030-02-28\",", "\"fin\": ⟦\"28/02/2030\"⟧,", "yyyy-MM-dd")]
    [InlineData("\"siret\": \"38935885400054\",", "\"siret\": ⟦\"38935885400055\"⟧,", "fourteen digits with a valid key (where the source prints another, say so in a remarque)")]
    [InlineData("\"siret\": \"38935885400054\",", "\"siret\": ⟦\"00000000000000\"⟧,", "valid key")]
    [InlineData("\"siret\": \"38935885400054\",", "\"siret\": { \"valeur\": ⟦\"3893588540005\"⟧, \"remarque\": \"Un chiffre manque.\" },", "fourteen digits")]
    [InlineData("\"siret\": \"38935885400054\",", "\"siret\": { \"valeur\": ⟦\"38935885400055\"⟧, \"deduit\": \"Du SIREN.\" },", "valid key")]
    [InlineData("\"insertionGlobale6Mois\": 100,", "\"insertionGlobale6Mois\": ⟦101⟧,", "from 0 to 100")]
    [InlineData("\"certifies\": 1,", "\"certifies\": ⟦-1⟧,", "a whole number from 0")]
    [InlineData("\"certifies\": 1,", "\"certifies\": ⟦-0⟧,", "a whole number from 0")]
    [InlineData("\"certifies\": 1,", "\"certifies\": ⟦1.0⟧,", "a whole number from 0")]
    [InlineData("\"certifies\": 1,", "\"certifies\": ⟦1e400⟧,", "a whole number from 0")]
    [InlineData("\"certifies\": 1,", "\"certifies\": ⟦99999999999999999999⟧,", "a whole number from 0")]
    [InlineData("\"format\": 1,", "\"format\": ⟦2⟧,", "from 1 to 1")]
    [InlineData("\"version\": \"1.0.0\",", "\"version\": ⟦\"1.0\"⟧,", "1.0.0")]
    [InlineData("\"genre\": \"general\",", "\"genre\": ⟦\"decret\"⟧,", "general, creation, autre")]
    [InlineData("\"cle\": \"Essayeur\",", "\"cle\": ⟦\"Été\"⟧,", "without accents")]
    [InlineData("\"certification\": \"RS998\",", "\"certification\": ⟦\"RS998\\n\"⟧,", "the code of a fiche")]
    public void Valeur_mal_formee_est_signalee(string ancien, string nouveau, string message) => Defaut.Attendre("RNCP0006", ancien, nouveau, message);

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
    [InlineData("\"source\": \"prerequisEntree[3]\"", "\"source\": ⟦\"prerequisEntree[0]\"⟧", "the place of a paragraph", "RNCP0017")]
    [InlineData("\"source\": \"prerequisEntree[3]\"", "\"source\": ⟦\"objectifs[1]\"⟧", "such as prerequisEntree[1]", "RNCP0017")]
    public void Place_mal_ecrite_est_signalee(string ancien, string nouveau, string message, string expliquee) => Defaut.Attendre("RNCP0006", ancien, nouveau, message, expliquees: [expliquee]);

    /// <summary>What was meant, when it is plain: another case, blanks, a wording instead of a key, a day as written in France.</summary>
    [Theory]
    [InlineData("\"code\": \"RNCP999\",", "\"code\": ⟦\"rncp999\"⟧,", "did you mean 'RNCP999'?")]
    [InlineData("\"siret\": \"38935885400054\"", "\"siret\": ⟦\"389 358 854 00054\"⟧", "did you mean '38935885400054'?")]
    [InlineData("\"codesRome\": []", "\"codesRome\": [{ \"numero\": 1, \"code\": ⟦\"m1805\"⟧, \"libelle\": \"Études\" }]", "did you mean 'M1805'?")]
    [InlineData("\"codesNsf\": []", "\"codesNsf\": [{ \"numero\": 1, \"code\": ⟦\"326T\"⟧, \"libelle\": \"Informatique\" }]", "did you mean '326t'?")]
    [InlineData("\"fin\": \"2030-02-28\"", "\"fin\": ⟦\"28/02/2030\"⟧", "such as 2028-09-01: did you mean '2030-02-28'?")]
    [InlineData("\"fin\": \"2030-02-28\"", "\"fin\": ⟦\"28.02.2030\"⟧", "did you mean '2030-02-28'?")]
    [InlineData("\"fin\": \"2030-02-28\"", "\"fin\": ⟦\"20300228\"⟧", "did you mean '2030-02-28'?")]
    [InlineData("\"cle\": \"Essayeur\"", "\"cle\": ⟦\"Chargé d’études\"⟧", "did you mean 'ChargeDEtudes'?")]
    [InlineData("\"cle\": \"Essayeur\"", "\"cle\": ⟦\"L'Été\"⟧", "did you mean 'LEte'?")]
    [InlineData("\"cle\": \"Essayeur\"", "\"cle\": ⟦\"class\"⟧", "did you mean 'Class'?")]
    [InlineData("\"cle\": \"Essayeur\"", "\"cle\": ⟦\"Chef de «\u00A0projet\u00A0»\"⟧", "'Chef de «\\u00a0projet\\u00a0»' is not a key: a capital A-Z, then letters and digits without accents, such as DeveloppeurWeb: did you mean 'ChefDeProjet'?")]
    [InlineData("\"cle\": \"Essayeur\"", "\"cle\": ⟦\"Essa\u200Byeur\"⟧", "'Essa\\u200byeur'")]
    [InlineData("\"cle\": \"Essais\"", "\"cle\": ⟦\"œuvre\"⟧", "did you mean 'Oeuvre'?", "[\"Essais\", \"Mesures\"]", "[\"Mesures\"]")]
    [InlineData("\"genre\": \"general\"", "\"genre\": ⟦\"général\"⟧", "one of general, creation, autre: did you mean 'general'?")]
    [InlineData("\"parDefaut\": \"cumulees\"", "\"parDefaut\": ⟦\"cumulée\"⟧", "did you mean 'cumulees'?")]
    public void Valeur_presque_bonne_est_signalee_avec_la_bonne(string ancien, string nouveau, string message, string? autre = null, string? remplace = null)
    {
        var json = Defaut.Remplacer(Fiches.Essai, ancien, nouveau);
        if (autre is not null) json = Defaut.Remplacer(json, autre, remplace!);

        Defaut.AttendreDans(json, "RNCP0006", message);
    }

    /// <summary>A guess that would be as wrong is not made.</summary>
    [Theory]
    [InlineData("\"siret\": \"38935885400054\"", "\"siret\": \"38935885400055\"")]
    [InlineData("\"cle\": \"Essayeur\"", "\"cle\": \"3D\"")]
    [InlineData("\"voie\": \"Vae\"", "\"voie\": \"bac\"")]
    [InlineData("\"fin\": \"2030-02-28\"", "\"fin\": \"bientôt\"")]
    public void Valeur_loin_d_une_bonne_est_signalee_sans_proposition(string ancien, string nouveau)
    {
        var message = Assert.Single(Generation.De(Defaut.Remplacer(Fiches.Essai, ancien, nouveau)).Diagnostics).GetMessage(null);

        Assert.DoesNotContain("did you mean", message, StringComparison.Ordinal);
        Assert.Contains(" is not ", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"siret\": \"38935885400054\"", "\"siret\": \"35600000000048\"")]
    [InlineData("\"siret\": \"38935885400054\"", "\"siret\": { \"valeur\": \"38935885400055\", \"remarque\": \"Imprimé ainsi, la clé est fausse.\" }")]
    [InlineData("\"insertionGlobale6Mois\": 100", "\"insertionGlobale6Mois\": 0")]
    [InlineData("\"fin\": \"2030-02-28\"", "\"fin\": \"2028-02-29\"")]
    public void Valeur_bien_formee_ne_dit_rien(string ancien, string nouveau) => Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, ancien, nouveau));
}
