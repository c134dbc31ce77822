namespace Rncp.Tests.Packages;

/// <summary>What docs/diagnostics/README.md says of severities, in one build of a fiche that is warned of four times.</summary>
public sealed class SeveritesTests
{
    private const string N6 = "{ \"cle\": \"N6\", \"niveau\": 6, \"source\": \"prerequisEntree[1]\", \"citation\": \"diplôme de niveau 6\" }";

    /// <summary>
    /// <c>NoWarn</c> silences RNCP0017 and <c>.globalconfig</c> raises RNCP0021; no section of <c>.editorconfig</c> and no
    /// <c>#pragma</c> of the project changes RNCP0022.
    /// </summary>
    [Fact]
    public void Avertissements_suivent_nowarn_et_globalconfig_seulement()
    {
        var dossier = Paquets.Consommateur("Severites");
        var json = Remplacer(Depot.Lire("tests/fiches/RNCP999.referentiel.json"), "\"Être titulaire d'un diplôme de niveau 6.\"", "\"Savoir nager et plonger. Être titulaire d'un diplôme de niveau 6.\"");
        json = Remplacer(json, N6, $"{N6}, {N6.Replace("N6", "N7", StringComparison.Ordinal).Replace("\"niveau\": 6", "\"niveau\": 7", StringComparison.Ordinal)}");
        json = Remplacer(json, "\"texteCompetences\": [\"Conduire les essais.\"]", "\"competences\": [{ \"rang\": 1, \"libelle\": \"Vérifier les essais en équipe.\" }]");
        File.WriteAllText(Path.Combine(dossier, "fiche.json"), json);

        var sortie = Paquets.Commande.Construire("build", dossier);

        Assert.NotEqual(0, sortie.Code);
        Assert.Equal(
            [("error", "RNCP0021", "fiche.json"), ("warning", "RNCP0022", "fiche.json"), ("warning", "RNCP0029", "fiche.json")],
            sortie.Diagnostics.Select(diagnostic => (diagnostic.Gravite, diagnostic.Code, diagnostic.Fichier)).Order());
        // A published build says where its pages are.
        Chacun.Verifier(sortie.Diagnostics, diagnostic => Assert.EndsWith($" ({Paquets.Depositaire}/blob/HEAD/docs/diagnostics/{diagnostic.Code}.md)", diagnostic.Message, StringComparison.Ordinal));
    }

    private static string Remplacer(string json, string ancien, string nouveau)
    {
        Assert.Contains(ancien, json, StringComparison.Ordinal);
        return json.Replace(ancien, nouveau, StringComparison.Ordinal);
    }
}
