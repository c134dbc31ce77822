namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0036: an attested item that repeats the wording of a compétence, instead of naming it.</summary>
public class RNCP0036_AttesteeRecopiee
{
    [Fact]
    public void Texte_d_une_competence_est_signale_avec_son_code() =>
        Defaut.AttendreAvertissement(Defaut.Remplacer(Fiches.Essai, "{ \"competence\": \"BC01C01\" }", "{ \"libelle\": ⟦\"Préparer les essais.\"⟧ }"),
            "RNCP0036", "This wording is that of BC01C01: write { \"competence\": \"BC01C01\" }");

    /// <summary>The reference that it would give is there already.</summary>
    [Fact]
    public void Texte_d_une_competence_deja_citee_est_un_element_de_trop() =>
        Defaut.AttendreDans(Attestee("\"Préparer les essais.\"").Replace("{ \"libelle\": \"Préparer", "⟦{⟧ \"libelle\": \"Préparer", StringComparison.Ordinal),
            "RNCP0034", "This item of 'competencesAttestees' says what the one of line ");

    [Theory]
    [InlineData("\"Vérifier les essais, en équipe !\"")]
    [InlineData("{ \"valeur\": \"Vérifier les essais en équipe.\", \"remarque\": \"C'est le titre d'une partie.\" }")]
    public void Autre_texte_ou_texte_que_l_on_remarque_ne_dit_rien(string libelle) => Defaut.AttendreRien(Attestee(libelle));

    private static string Attestee(string libelle)
    {
        var debut = Fiches.Essai.IndexOf("\"competencesAttestees\": [", StringComparison.Ordinal) + "\"competencesAttestees\": [".Length;
        return Fiches.Essai.Insert(debut, $"\n    {{ \"libelle\": {libelle} }},");
    }
}
