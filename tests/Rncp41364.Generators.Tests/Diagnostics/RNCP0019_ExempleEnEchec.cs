namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0019: the examples of a rule are run when its file is compiled, and one that fails stands at its <c>attendu</c>.</summary>
public class RNCP0019_ExempleEnEchec
{
    [Theory]
    [InlineData("\"attendu\": \"satisfait\", \"raison\": \"un niveau 6 suffit\"", "\"attendu\": ⟦\"nonSatisfait\"⟧, \"raison\": \"un niveau 6 suffit\"",
        "The example 'Licence' expects nonSatisfait, and the rule gives satisfait: un niveau 6 suffit")]
    [InlineData("\"attendu\": \"satisfait\", \"raison\": \"un an juste\"", "\"attendu\": ⟦\"inconnu\"⟧, \"raison\": \"un an juste\"", "'Un an de mesures' expects inconnu, and the rule gives satisfait")]
    [InlineData("\"fin\": \"2025-12-31\" }], \"experiencesIncompletes\": false, \"attendu\": \"satisfait\"", "\"fin\": \"2025-12-30\" }], \"experiencesIncompletes\": false, \"attendu\": ⟦\"satisfait\"⟧", "gives nonSatisfait: un an juste")]
    [InlineData("\"secteur\": \"Mesures\", \"debut\": \"2025-01-01\", \"fin\": \"2025-12-31\" }], \"experiencesIncompletes\": false, \"attendu\": \"satisfait\"",
        "\"secteur\": \"Vente\", \"debut\": \"2025-01-01\", \"fin\": \"2025-12-31\" }], \"experiencesIncompletes\": false, \"attendu\": ⟦\"satisfait\"⟧", "gives nonSatisfait")]
    [InlineData("\"experiencesIncompletes\": false, \"attendu\": \"satisfait\"", "\"experiencesIncompletes\": true, \"attendu\": ⟦\"nonSatisfait\"⟧", "gives satisfait")]
    [InlineData("\"titresIncomplets\": false, \"experiences\": [{ \"secteur\": \"Mesures\", \"debut\": \"2025-01-01\"", "\"titresIncomplets\": true, \"experiences\": [{ \"secteur\": \"Mesures\", \"debut\": \"2025-01-02\"",
        "gives inconnu", "\"attendu\": \"satisfait\", \"raison\": \"un an juste\"", "\"attendu\": ⟦\"satisfait\"⟧, \"raison\": \"un an juste\"")]
    [InlineData("\"attendu\": \"inconnu\"", "\"attendu\": ⟦\"aApprecier\"⟧", "'Secteur à demander' expects aApprecier, and the rule gives inconnu: le secteur peut tout changer")]
    public void Exemple_qui_echoue_est_signale(string ancien, string nouveau, string message, string? place = null, string? placee = null)
    {
        var json = Defaut.Remplacer(Fiches.Essai, ancien, nouveau);
        if (place is not null) json = Defaut.Remplacer(json, place, placee!);

        Defaut.AttendreDans(json, "RNCP0019", message);
    }

    [Fact]
    public void Regle_changee_fait_echouer_l_exemple_ecrit_a_cote() =>
        Defaut.AttendreDans(Fiches.Essai.Replace("\"niveau\": 6, \"source\"", "\"niveau\": 7, \"source\"", StringComparison.Ordinal)
            .Replace("\"attendu\": \"satisfait\", \"raison\": \"un niveau 6 suffit\"", "\"attendu\": ⟦\"satisfait\"⟧, \"raison\": \"un niveau 6 suffit\"", StringComparison.Ordinal),
            "RNCP0019", "expects satisfait, and the rule gives nonSatisfait");

    /// <summary>Applications answer that such facts are to be corrected: no example can be of them.</summary>
    [Theory]
    [InlineData("\"titres\": [{ \"niveau\": 5, \"baccalaureat\": true }]")]
    [InlineData("\"niveau\": 3, \"titres\": [{ \"niveau\": 6 }]")]
    [InlineData("\"niveau\": 6, \"titres\": []")]
    [InlineData("\"niveau\": 6, \"titres\": [{ \"baccalaureat\": true }]")]
    [InlineData("\"experiences\": [{ \"debut\": \"2025-06-30\", \"fin\": \"2025-01-01\" }]")]
    public void Faits_qui_se_contredisent_font_echouer_l_exemple(string faits) =>
        Defaut.AttendreDans(Ajouter($"{{ \"cas\": \"Autre\", \"le\": \"2026-01-01\", {faits}, \"attendu\": ⟦\"satisfait\"⟧, \"raison\": \"x\" }}"),
            "RNCP0019", "The example 'Autre' expects satisfait, and the rule gives faitsIncoherents: x");

    /// <summary>As in applications: a title whose level is not known is not above the highest level held.</summary>
    [Fact]
    public void Titre_de_niveau_inconnu_ne_depasse_pas_le_plus_haut_niveau() =>
        Defaut.AttendreRien(Ajouter("{ \"cas\": \"Autre\", \"le\": \"2026-01-01\", \"niveau\": 4, \"titres\": [{}], \"experiences\": [], \"attendu\": \"nonSatisfait\", \"raison\": \"x\" }"));

    private static string Ajouter(string exemple) => Defaut.Remplacer(Fiches.Essai, "\"exemples\": [", $"\"exemples\": [\n        {exemple},");

    [Fact]
    public void Chaque_exemple_qui_echoue_est_signale() =>
        Assert.Equal(["RNCP0019", "RNCP0019"], Generation.De(Fiches.Essai.Replace("\"attendu\": \"satisfait\"", "\"attendu\": \"inconnu\"", StringComparison.Ordinal)).Diagnostics.Select(diagnostic => diagnostic.Id));

    [Fact]
    public void Secteur_d_un_exemple_dans_une_autre_casse_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"secteur\": \"Mesures\"", "\"secteur\": \"MESURES\""));

    [Theory]
    [InlineData("\"niveau\": 5,", "\"niveau\": 9,", "RNCP0006")]
    [InlineData("\"mois\": 12", "\"mois\": 9", "RNCP0018")]
    [InlineData("\"parDefaut\": \"12\"", "\"parDefaut\": \"douze\"", "RNCP0006")]
    public void Fichier_fautif_n_essaie_pas_ses_exemples(string ancien, string nouveau, string id)
    {
        var json = Defaut.Remplacer(Fiches.Essai, ancien, nouveau).Replace("\"attendu\": \"satisfait\"", "\"attendu\": \"inconnu\"", StringComparison.Ordinal);

        var ids = Generation.De(json).Diagnostics.Select(diagnostic => diagnostic.Id).ToArray();

        Assert.Contains(id, ids);
        Assert.DoesNotContain("RNCP0019", ids);
    }
}
