namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0033: two values that cannot both be true. A remark on one of them says that the source prints it so.</summary>
public class RNCP0033_Contradiction
{
    private const string UnOrganisme = "[{ \"nom\": \"A\", \"siret\": { \"absent\": \"B\" }, \"habilitation\": \"C\", \"etat\": \"D\" }]";

    [Fact]
    public void Numero_d_un_bloc_qui_n_est_pas_celui_de_son_code_est_signale_avec_le_bon() =>
        Defaut.Attendre("RNCP0033", "\"numero\": 2,\n      \"code\": \"RNCP999BC02\"", "\"numero\": ⟦3⟧,\n      \"code\": \"RNCP999BC02\"",
            "'numero' says 3, and 'code' says RNCP999BC02: write 2");

    [Fact]
    public void Bloc_zero_est_signale() =>
        Defaut.AttendreDans(Fiches.Essai.Replace("\"numero\": 2,\n      \"code\"", "\"numero\": ⟦2⟧,\n      \"code\"", StringComparison.Ordinal)
            .Replace("RNCP999BC02", "00", StringComparison.Ordinal), "RNCP0033", "'numero' says 2, and 'code' says 00: a bloc has a number from 1");

    /// <summary>A bloc that was withdrawn leaves a gap.</summary>
    [Fact]
    public void Numeros_qui_sautent_avec_leurs_codes_ne_disent_rien() =>
        Defaut.AttendreRien(Fiches.Essai.Replace("\"numero\": 2,\n      \"code\"", "\"numero\": 7,\n      \"code\"", StringComparison.Ordinal)
            .Replace("RNCP999BC02", "RNCP999BC07", StringComparison.Ordinal));

    [Fact]
    public void Partenaires_dont_la_fiche_dit_qu_il_n_y_en_a_pas_sont_signales() =>
        Defaut.AttendreDans(AvecPartenaire("⟦false⟧"), "RNCP0033", "'existence' says false, and 'organismes' says one partner: write true");

    [Theory]
    [InlineData("true")]
    [InlineData("{ \"valeur\": false, \"remarque\": \"L'export dit Non, et en liste un.\" }")]
    public void Partenaires_que_l_on_annonce_ou_explique_ne_disent_rien(string existence) => Defaut.AttendreRien(AvecPartenaire(existence));

    [Theory]
    [InlineData("RNCP999")]
    [InlineData("RNCP0999")]
    public void Fiche_qui_se_remplace_elle_meme_est_signalee(string code) =>
        Defaut.AttendreDans(AvecAnterieure($"⟦\"{code}\"⟧"), "RNCP0033", $"'code' says {code}, and 'code' of the fiche says RNCP999: a fiche neither replaces itself");

    [Fact]
    public void Fiche_qui_correspond_a_elle_meme_est_signalee() =>
        Defaut.Attendre("RNCP0033", "\"certification\": \"RS998\"", "\"certification\": ⟦\"RNCP999\"⟧", "'certification' says RNCP999, and 'code' of the fiche says RNCP999");

    [Fact]
    public void Fiche_qui_en_remplace_une_autre_ne_dit_rien() => Defaut.AttendreRien(AvecAnterieure("\"RNCP9990\""));

    [Fact]
    public void Fiche_que_le_registre_imprime_ainsi_ne_dit_rien() =>
        Defaut.AttendreRien(AvecAnterieure("\"RNCP999\"").Replace("\"Une autre\"", "{ \"valeur\": \"Une autre\", \"remarque\": \"L'export l'imprime ainsi.\" }", StringComparison.Ordinal));

    /// <summary>One mistake is one message.</summary>
    [Fact]
    public void Numero_mal_forme_est_signale_pour_sa_forme_seule() =>
        Defaut.Attendre("RNCP0006", "\"numero\": 2,\n      \"code\"", "\"numero\": ⟦2.0⟧,\n      \"code\"", "2.0");

    [Fact]
    public void Plus_de_certifies_par_la_VAE_qu_en_tout_est_signale() =>
        Defaut.AttendreDans(AvecCertifies("10", "⟦11⟧"), "RNCP0033", "'certifiesVae' says 11, and 'certifies' says 10: ");

    [Theory]
    [InlineData("10", "10")]
    [InlineData("10", "{ \"valeur\": 11, \"remarque\": \"La page l'imprime ainsi.\" }")]
    [InlineData("{ \"vide\": \"« - »\" }", "11")]
    public void Certifies_qui_se_peuvent_ou_s_expliquent_ne_disent_rien(string tous, string vae) => Defaut.AttendreRien(AvecCertifies(tous, vae));

    [Fact]
    public void Partenaires_que_l_on_remarque_en_bloc_ne_disent_rien() =>
        Defaut.AttendreRien(AvecPartenaire("false").Replace(UnOrganisme, $"{{ \"valeur\": {UnOrganisme}, \"remarque\": \"Listés malgré le Non.\" }}", StringComparison.Ordinal));

    [Fact]
    public void Bloc_d_une_autre_fiche_que_celle_qui_correspond_est_signale() =>
        Defaut.Attendre("RNCP0033", "\"certification\": \"RS998\", \"blocsCorrespondants\": []", "\"certification\": \"RNCP998\", \"blocsCorrespondants\": [\"RNCP998BC01\", ⟦\"RNCP997BC02\"⟧]",
            "'blocsCorrespondants' says RNCP997BC02, and 'certification' says RNCP998: a bloc of that fiche has its code");

    [Theory]
    [InlineData("[\"RNCP0998BC01\", \"02\"]")]
    [InlineData("{ \"valeur\": [\"RNCP997BC02\"], \"remarque\": \"L'export l'imprime ainsi.\" }")]
    public void Blocs_de_la_fiche_qui_correspond_ne_disent_rien(string blocs) =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"certification\": \"RS998\", \"blocsCorrespondants\": []", $"\"certification\": \"RNCP998\", \"blocsCorrespondants\": {blocs}"));

    [Fact]
    public void Perimetre_d_une_validation_qui_n_est_pas_partielle_est_signale() =>
        Defaut.AttendreDans(AvecValidation("⟦false⟧", "[\"Les essais.\"]"), "RNCP0033",
            "'validationPartielle' says false, and 'perimetreValidationPartielle' says Les essais.: write true, or write in a remarque");

    [Theory]
    [InlineData("true", "[\"Les essais.\"]")]
    [InlineData("false", "[]")]
    [InlineData("{ \"valeur\": false, \"remarque\": \"Imprimé Non.\" }", "[\"Les essais.\"]")]
    [InlineData("false", "{ \"valeur\": [\"Les essais.\"], \"remarque\": \"Imprimé malgré le Non.\" }")]
    public void Perimetre_qui_se_peut_ou_s_explique_ne_dit_rien(string estPartielle, string perimetre) => Defaut.AttendreRien(AvecValidation(estPartielle, perimetre));

    private static string AvecValidation(string estPartielle, string perimetre) => Defaut.Remplacer(Fiches.Essai,
        "\"validiteComposantes\": [],", $"\"validiteComposantes\": [], \"validationPartielle\": {estPartielle}, \"perimetreValidationPartielle\": {perimetre},");

    private static string AvecPartenaire(string existence) => Defaut.Remplacer(Fiches.Essai,
        "\"existence\": false, \"organismes\": []", $"\"existence\": {existence}, \"organismes\": {UnOrganisme}");

    private static string AvecAnterieure(string code) => Defaut.Remplacer(Fiches.Essai,
        "\"certificationsAnterieures\": []", $"\"certificationsAnterieures\": [{{ \"code\": {code}, \"intitule\": \"Une autre\" }}]");

    private static string AvecCertifies(string tous, string vae) =>
        Defaut.Remplacer(Fiches.Essai, "\"certifies\": 1, \"certifiesVae\": 0,", $"\"certifies\": {tous}, \"certifiesVae\": {vae},");
}
