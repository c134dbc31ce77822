using System.Text.Json.Nodes;

namespace Rncp.Tests.Comparaisons;

/// <summary>What comes, goes and moves in a list is what was done, and no storm of changes.</summary>
public class ListesTests
{
    [Fact]
    public void Alinea_insere_au_milieu_est_un_changement()
    {
        var dits = Dits(fiche => fiche["activites"]!.AsArray().Insert(3, "Une activité de plus"));

        Assert.Equal(["CHG002 activites[4]: - -> \"Une activité de plus\""], dits);
    }

    [Fact]
    public void Liste_renversee_est_un_changement() => Assert.Equal(["CHG017 metiers"], Dits(fiche =>
    {
        var metiers = fiche["metiers"]!.AsArray();
        fiche["metiers"] = new JsonArray([.. metiers.Reverse().Select(un => un!.DeepClone())]);
    }).Select(dit => dit.Split(':')[0]));

    /// <summary>Two compétences that swap their ranks are the same as before, under other numbers: code that names one reads the other.</summary>
    [Fact]
    public void Rangs_echanges_sont_des_membres_renumerotes()
    {
        var dits = Dits(fiche =>
        {
            var competences = fiche["blocs"]![0]!["competences"]!;
            (competences[0]!["rang"], competences[1]!["rang"]) = (2, 1);
            foreach (var attestee in fiche["competencesAttestees"]!.AsArray().Take(2)) attestee!["competence"] = attestee["competence"]!.GetValue<string>() == "BC01C01" ? "BC01C02" : "BC01C01";
        });

        Assert.Equal(["CHG016 blocs[RNCP41364BC01].competences[1].rang: 2 -> 1", "CHG016 blocs[RNCP41364BC01].competences[2].rang: 1 -> 2"], dits.Where(dit => dit.StartsWith("CHG016", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(dits, dit => dit.StartsWith("CHG002", StringComparison.Ordinal));
    }

    [Fact]
    public void Donnee_dite_puis_rangee_a_un_changement_qui_a_tout() => Assert.Equal(
        ["CHG006 enregistrement.decision: {\"absent\":\"La page n'imprime pas de date de décision.\"} -> \"2025-09-24\""],
        Dits(fiche => fiche["enregistrement"]!["decision"] = "2025-09-24"));

    [Fact]
    public void Voie_devenue_inconnue_est_un_changement_de_voie() => Assert.StartsWith(
        "CHG011 voiesAcces[Vae].ouverte: {\"deduit\":",
        Assert.Single(Dits(fiche => fiche["voiesAcces"]![5]!["ouverte"] = new JsonObject { ["inconnu"] = "Colonne perdue." })), StringComparison.Ordinal);

    [Fact]
    public void Section_vide_qui_se_remplit_est_une_donnee_ajoutee() => Assert.Equal(
        ["CHG004 capitalisation[1]: - -> \"Par blocs.\""], Dits(fiche => fiche["capitalisation"] = new JsonArray("Par blocs.")));

    private static string[] Dits(Action<JsonObject> editer)
    {
        var fiche = JsonNode.Parse(Fiches.Rncp41364)!.AsObject();
        editer(fiche);
        return [.. Comparaison.De(Octets.Lire(Fiches.Rncp41364), Octets.Lire(fiche.ToJsonString())).Changements
            .Select(un => $"{un.Regle.Id} {un.Chemin}: {un.Avant ?? "-"} -> {un.Apres ?? "-"}")];
    }
}
