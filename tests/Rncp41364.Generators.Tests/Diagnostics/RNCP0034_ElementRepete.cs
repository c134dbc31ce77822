namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0034: an item that says what another one of its list says.</summary>
public class RNCP0034_ElementRepete
{
    private const string Organisme = "{ \"nom\": \"A\", \"siret\": { \"absent\": \"B\" }, \"habilitation\": \"C\", \"etat\": \"D\" }";
    private const string Premiere = "\"competences\": [\n        { \"rang\": 1,";

    [Fact]
    public void Competence_deux_fois_dans_un_bloc_est_signalee_avec_la_ligne_de_la_premiere() =>
        Defaut.Attendre("RNCP0034", "Vérifier les essais en équipe.\" }\n", "Vérifier les essais en équipe.\" },\n        { \"rang\": 3, \"libelle\": ⟦\"Vérifier les essais en équipe.\"⟧ }\n",
            "This item of 'competences' says what the one of line ");

    [Fact]
    public void Competence_repetee_que_l_on_remarque_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, Premiere,
            "\"competences\": [\n        { \"rang\": 3, \"libelle\": { \"valeur\": \"Vérifier les essais en équipe.\", \"remarque\": \"La fiche la répète.\" } },\n        { \"rang\": 1,"));

    [Fact]
    public void Meme_partenaire_deux_fois_est_signale_dans_tout_ordre_de_ses_proprietes() =>
        Defaut.AttendreDans(AvecOrganismes($"{Organisme}, ⟦{{⟧ \"etat\": \"D\", \"nom\": \"A\", \"siret\": {{ \"absent\": \"B\" }}, \"habilitation\": \"C\" }}"),
            "RNCP0034", "This item of 'organismes' says what the one of line ");

    [Theory]
    [InlineData("\"nom\": \"A\"", "\"nom\": \"a\"")]
    [InlineData("\"nom\": \"A\"", "\"nom\": { \"valeur\": \"A\", \"remarque\": \"L'export le donne deux fois.\" }")]
    [InlineData("\"etat\": \"D\"", "\"etat\": \"D\", \"actifLe\": \"2024-01-01\"")]
    public void Partenaire_presque_le_meme_ou_que_l_on_remarque_ne_dit_rien(string ancien, string nouveau) =>
        Defaut.AttendreRien(AvecOrganismes($"{Organisme}, {Organisme.Replace(ancien, nouveau, StringComparison.Ordinal)}"));

    [Fact]
    public void Liste_que_l_on_remarque_en_entier_ne_dit_rien() =>
        Defaut.AttendreRien(AvecOrganismes($"{Organisme}, {Organisme}").Replace($"[{Organisme}, {Organisme}]",
            $"{{ \"valeur\": [{Organisme}, {Organisme}], \"remarque\": \"L'export la répète.\" }}", StringComparison.Ordinal));

    /// <summary>They are copied as they are, and take no remark.</summary>
    [Fact]
    public void Complements_que_l_export_repete_ne_disent_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"complements\": [\n",
            "\"complements\": [\n    { \"nom\": \"A\", \"texte\": \"0\" },\n    { \"nom\": \"A\", \"texte\": \"0\" },\n"));

    [Fact]
    public void Meme_titre_au_dessus_d_autres_elements_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "Vérifier les essais en équipe.\" }\n",
            "Vérifier les essais en équipe.\" },\n        { \"rang\": 3, \"libelle\": \"Vérifier les essais en équipe.\", \"elements\": [\"Le soir\"] }\n"));

    private static string AvecOrganismes(string organismes) => Defaut.Remplacer(Fiches.Essai,
        "\"existence\": false, \"organismes\": []", $"\"existence\": true, \"organismes\": [{organismes}]");
}
