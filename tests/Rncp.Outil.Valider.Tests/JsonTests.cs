using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Rncp.Outil.Signalements;

namespace Rncp.Tests;

/// <summary>The report for programs has the form that is published.</summary>
public sealed class JsonTests : IDisposable
{
    private const string Publie = "docs/rapport.schema.json";

    private static readonly JsonSchema Schema = JsonSchema.FromText(Depot.Lire(Publie));

    private readonly Essai _essai = new();

    [Fact]
    public void Rapport_complet_est_ecrit_ainsi() =>
        Assert.Equal("""
            {"format":1,"verbe":"valider","version":"1.0.0","langue":"fr","fichiers":["\u00E9t\u00E9 1/a b.json","absent.json","-"],"signalements":[
            {"regle":"R1","niveau":"erreur","titre":"Titre, 100 % : vrai","message":"Un.","remede":"Faire ceci.","fichier":"a b.json","ligne":2,"colonne":3,"ligneFin":2,"colonneFin":9,"aide":"https://exemple.fr/R1"},
            {"regle":"R2","niveau":"information","titre":"Titre, 100 % : vrai","message":"Deux.","empreinte":"0123456789ab"}
            ],"echecs":[{"fichier":"absent.json","message":"Non lu."}],"bilan":{"erreurs":1,"avertissements":0,"informations":1,"code":3}}
            """.ReplaceLineEndings(""),
            Ecrire(Exemples.Rapport(
                new Signalement(Exemples.Regle, Niveau.Erreur, "Un.", new Lieu("a b.json", 2, 3, 2, 9)),
                new Signalement(Exemples.Regle with { Id = "R2", Remede = null, Aide = null }, Niveau.Information, "Deux.", null, "0123456789ab")) with
            {
                Fichiers = ["été 1/a b.json", "absent.json", "-"], Echecs = [new Echec("absent.json", "Non lu.")], Code = 3,
            }));

    [Fact]
    public async Task Rapports_ont_la_forme_publiee()
    {
        var rapports = new List<string> { Ecrire(Exemples.Complet(_essai.Dossier)) };
        rapports.Add((await Essai.Lancer(_essai.Ecrire("a.json", Essai.Fiche), "--format", "json")).Sortie);
        foreach (var hostile in Directory.GetFiles(Depot.Chemin("tests/hostiles"), "*.json")) rapports.Add((await Essai.Lancer(hostile, "--format", "json")).Sortie);

        Chacun.Verifier(rapports, rapport => Assert.True(EstValide(JsonNode.Parse(rapport)!), rapport));
    }

    [Theory]
    [InlineData("format"), InlineData("verbe"), InlineData("signalements"), InlineData("echecs"), InlineData("bilan")]
    public void Rapport_auquel_il_manque_une_propriete_n_a_pas_la_forme_publiee(string propriete)
    {
        var rapport = JsonNode.Parse(Ecrire(Exemples.Complet(_essai.Dossier)))!;
        Assert.True(rapport.AsObject().Remove(propriete));

        Assert.False(EstValide(rapport));
    }

    /// <summary>Every property that is written is described.</summary>
    [Fact]
    public void Chaque_propriete_est_dans_le_schema()
    {
        var schema = JsonNode.Parse(Depot.Lire(Publie))!["properties"]!;
        var rapport = JsonNode.Parse(Ecrire(Exemples.Complet(_essai.Dossier)))!;

        Assert.Equal(Noms(schema), Noms(rapport));
        Assert.Equal(Noms(schema["signalements"]!["items"]!["properties"]!), rapport["signalements"]!.AsArray().SelectMany(un => Noms(un!)).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Noms(schema["echecs"]!["items"]!["properties"]!), Noms(rapport["echecs"]![0]!));
        Assert.Equal(Noms(schema["bilan"]!["properties"]!), Noms(rapport["bilan"]!));
    }

    private static IEnumerable<string> Noms(JsonNode objet) => objet.AsObject().Select(propriete => propriete.Key).Order(StringComparer.Ordinal);

    private static bool EstValide(JsonNode rapport) => Schema.Evaluate(JsonSerializer.SerializeToElement(rapport)).IsValid;

    private static string Ecrire(Rapport rapport)
    {
        using var octets = new MemoryStream();
        using (var objet = new Utf8JsonWriter(octets)) RapportJson.Ecrire(objet, rapport);
        return Encoding.UTF8.GetString(octets.ToArray());
    }

    public void Dispose() => _essai.Dispose();
}
