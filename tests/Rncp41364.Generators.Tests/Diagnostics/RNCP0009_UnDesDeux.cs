namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0009: a list and its text, both or neither.</summary>
public class RNCP0009_UnDesDeux
{
    [Fact]
    public void Bloc_sans_competences_ni_texte_est_signale() =>
        Defaut.Attendre("RNCP0009", "{\n      \"numero\": 2,\n      \"code\": \"RNCP999BC02\",\n      \"libelle\": \"Conduire l'essai\",\n      \"texteCompetences\": [\"Conduire les essais.\"],",
            "⟦{⟧\n      \"numero\": 2,\n      \"code\": \"RNCP999BC02\",\n      \"libelle\": \"Conduire l'essai\",", "RNCP999BC02 has neither 'competences' nor 'texteCompetences'");

    [Fact]
    public void Bloc_avec_une_liste_vide_est_signale() =>
        Defaut.Attendre("RNCP0009", "\"texteCompetences\": [\"Conduire les essais.\"],", "⟦\"competences\"⟧: [],", "neither");

    /// <summary>There is nothing to say of it that <c>competencesAttestees</c> does not say: absent, or an empty section.</summary>
    [Fact]
    public void Fiche_dont_le_texte_des_competences_attestees_est_vide_est_signalee() =>
        Defaut.Attendre("RNCP0009", Attestees, "⟦\"texteCompetencesAttestees\"⟧: []", "the fiche has neither 'competencesAttestees' nor 'texteCompetencesAttestees'");

    [Fact]
    public void Fiche_dont_les_competences_attestees_sont_un_texte_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, Attestees, "\"texteCompetencesAttestees\": [\"Préparer un essai :\", \"Le conduire.\"]"));

    [Theory]
    [InlineData("[]")]
    [InlineData("{ \"absent\": \"L'export n'en donne pas.\" }")]
    public void Bloc_sans_aucune_liste_qui_le_dit_ne_dit_rien(string texte) =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"texteCompetences\": [\"Conduire les essais.\"]", $"\"texteCompetences\": {texte}"));

    private static string Attestees
    {
        get
        {
            var debut = Fiches.Essai.IndexOf("\"competencesAttestees\": [", StringComparison.Ordinal);
            return Fiches.Essai[debut..(Fiches.Essai.IndexOf("\n  ],", debut, StringComparison.Ordinal) + "\n  ]".Length)];
        }
    }

    [Fact]
    public void Bloc_avec_competences_et_texte_est_signale() =>
        Defaut.Attendre("RNCP0009", "\"texteCompetences\": [\"Conduire les essais.\"],",
            "\"texteCompetences\": [\"Conduire les essais.\"], ⟦\"competences\"⟧: [{ \"rang\": 1, \"libelle\": \"Conduire.\" }],", "both");

    [Fact]
    public void Fiche_avec_metiers_et_texte_est_signalee() =>
        Defaut.Attendre("RNCP0009", "\"codesRome\": [],", "⟦\"texteMetiers\"⟧: [\"Essayeur\"], \"codesRome\": [],", "the fiche has both 'metiers' and 'texteMetiers'");

    /// <summary>The section is printed, with nothing in it.</summary>
    [Fact]
    public void Fiche_dont_la_liste_des_metiers_est_vide_ne_dit_rien()
    {
        var debut = Fiches.Essai.IndexOf("\"metiers\": [", StringComparison.Ordinal);
        var fin = Fiches.Essai.IndexOf("\"codesRome\"", StringComparison.Ordinal);

        Defaut.AttendreRien(Fiches.Essai.Remove(debut, fin - debut).Insert(debut, "\"metiers\": [],\n  "));
    }

    [Fact]
    public void Fiche_sans_metier_dit_vide_ne_dit_rien()
    {
        var debut = Fiches.Essai.IndexOf("\"metiers\": [", StringComparison.Ordinal);
        var fin = Fiches.Essai.IndexOf("\"codesRome\"", StringComparison.Ordinal);

        Defaut.AttendreRien(Fiches.Essai.Remove(debut, fin - debut).Insert(debut, "\"texteMetiers\": [\"Essayeur, essayeuse\"],\n  "));
    }
}
