namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0022: one compétence in two blocs; and RNCP0008: one that the attested list names twice.</summary>
public class CompetencesRepeteesTests
{
    [Fact]
    public void Competence_de_deux_blocs_est_signalee_avec_la_ligne_de_la_premiere() =>
        Defaut.AttendreAvertissement(
            ConditionsTests.Remplacer(Fiches.Essai, "\"texteCompetences\": [\"Conduire les essais.\"]", "\"competences\": [{ \"rang\": 1, \"libelle\": ⟦\"Vérifier les essais en équipe.\"⟧ }]"),
            "RNCP0022", "RNCP999BC02 has the wording of RNCP999BC01 at line ");

    [Fact]
    public void Competence_attestee_deux_fois_est_signalee() =>
        Defaut.Attendre("RNCP0008", "{ \"libelle\": \"Conclure.\" }", "{ \"competence\": ⟦\"BC01C01\"⟧ }", "Attested compétence 'BC01C01' is already used at line 41");
}
