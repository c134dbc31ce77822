namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0035: a route that is closed, and has a jury.</summary>
public class RNCP0035_VoieFermeeAvecJury
{
    [Fact]
    public void Voie_fermee_qui_a_un_jury_est_signalee() =>
        Defaut.AttendreAvertissement(Voie("⟦false⟧"), "RNCP0035", "The route ContratApprentissage is closed, and has a jury: correct one of the two");

    [Theory]
    [InlineData("{ \"valeur\": false, \"remarque\": \"L'export l'imprime ainsi.\" }")]
    [InlineData("{ \"inconnu\": \"La colonne est perdue.\" }")]
    public void Voie_que_l_on_explique_ne_dit_rien(string ouverte) => Defaut.AttendreRien(Voie(ouverte));

    private static string Voie(string ouverte)
    {
        var ligne = Assert.Single(Fiches.Essai.Split('\n'), ligne => ligne.Contains("\"voie\": \"ContratApprentissage\"", StringComparison.Ordinal));
        return Defaut.Remplacer(Fiches.Essai, ligne, ligne.Replace("\"ouverte\": true", $"\"ouverte\": {ouverte}", StringComparison.Ordinal));
    }
}
