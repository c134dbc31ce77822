namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0011: differences between two wordings, declared and compared.</summary>
public class RNCP0011_EcartFaux
{
    [Theory]
    [InlineData("⟦[⟧\"casse\"]", "[ponctuation]")]
    [InlineData("⟦[⟧\"ponctuation\", \"mots\"]", "[ponctuation]")]
    public void Ecart_declare_a_tort_est_signale(string ecarts, string message) => Defaut.Attendre("RNCP0011", "[\"ponctuation\"]", ecarts, "BC01C02", message);

    [Fact]
    public void Ecart_declare_entre_textes_egaux_est_signale() =>
        Defaut.Attendre("RNCP0011", "[\"ponctuation\"], \"libelle\": \"Vérifier les essais, en équipe.\"", "⟦[⟧\"ponctuation\"], \"libelle\": \"Vérifier les essais en équipe.\"", "nothing");

    /// <summary>A wording that stands under its bloc already is not written again.</summary>
    [Fact]
    public void Redaction_repetee_sans_ecart_est_signalee() =>
        Defaut.Attendre("RNCP0011", "{ \"competence\": \"BC01C01\" }", "⟦{⟧ \"competence\": \"BC01C01\", \"libelle\": \"Préparer les essais.\" }", "nothing: omit ecarts and libelle");

    [Fact]
    public void Ecart_non_declare_est_signale() =>
        Defaut.Attendre("RNCP0011", "{ \"competence\": \"BC01C02\", \"ecarts\": [\"ponctuation\"],", "⟦{⟧ \"competence\": \"BC01C02\",", "[ponctuation]");

    [Theory]
    [InlineData("[\"ponctuation\"], \"libelle\": \"Vérifier les essais, en équipe.\"", "[\"casse\"], \"libelle\": \"Vérifier les Essais en équipe.\"")]
    [InlineData("[\"ponctuation\"], \"libelle\": \"Vérifier les essais, en équipe.\"", "[\"accord\"], \"libelle\": \"Vérifier les essai en équipe.\"")]
    [InlineData("[\"ponctuation\"], \"libelle\": \"Vérifier les essais, en équipe.\"", "[\"mots\"], \"libelle\": \"Vérifier les mesures en équipe.\"")]
    public void Ecart_declare_a_raison_ne_dit_rien(string ancien, string nouveau) => Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, ancien, nouveau));
}
