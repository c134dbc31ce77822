using System.Text.Json.Nodes;

namespace Rncp.Tests.Diagnostics;

/// <summary>Whatever stands in the rules, the generator says so or compiles it: it never fails.</summary>
public class ReglesAbimeesTests
{
    private static readonly Dictionary<string, Func<JsonNode?>> Remplacements = new()
    {
        ["null"] = () => null,
        ["true"] = () => true,
        ["false"] = () => false,
        ["zero"] = () => 0,
        ["huge number"] = () => JsonNode.Parse("1e400"),
        ["text"] = () => "Texte",
        ["empty text"] = () => "",
        ["empty list"] = () => new JsonArray(),
        ["list in a list"] = () => new JsonArray(new JsonArray()),
        ["list of null"] = () => new JsonArray((JsonNode?)null),
        ["empty object"] = () => new JsonObject(),
        ["object of an object"] = () => new JsonObject { ["cle"] = new JsonObject(), ["uneDe"] = new JsonObject { ["valeur"] = new JsonArray(1) } },
        ["statement"] = () => new JsonObject { ["absent"] = "Une raison." },
        ["noted value"] = () => new JsonObject { ["valeur"] = new JsonArray("Texte"), ["remarque"] = "Une note." },
    };

    public static TheoryData<string> Noms => [.. Remplacements.Keys, "removed", "given twice"];

    [Theory]
    [MemberData(nameof(Noms))]
    public void Chaque_genre_de_noeud_remplace_est_lu_ou_signale_et_ne_fait_rien_echouer(string nom)
    {
        var essais = 0;
        foreach (var suite in CheminsJson.UnParGenre(JsonNode.Parse(Fiches.Essai)!["regles"]))
        {
            object[] chemin = ["regles", .. suite];
            var json = Modifier(chemin, nom);
            if (json is null) continue;
            essais++;

            var generation = Generation.De(json);

            var ou = $"{nom} at {string.Join('/', chemin)}";
            Assert.DoesNotContain(generation.Diagnostics, diagnostic => diagnostic.Id == "RNCP0099" || diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
            // What is accepted compiles, and is written back whole.
            if (generation.Sources.IsEmpty) Assert.NotEmpty(generation.Diagnostics);
            else if (nom != "given twice") Emission.ReecritureTests.SeReecrit(json, generation, ou);
        }
        Assert.InRange(essais, 50, 400);
    }

    private static string? Modifier(object[] chemin, string nom)
    {
        var racine = JsonNode.Parse(Fiches.Essai)!;
        var parent = CheminsJson.Suivre(racine, chemin.AsSpan(..^1))!;
        if (nom == "given twice")
        {
            if (chemin[^1] is not string deux) return null;
            var marque = parent[deux]!.DeepClone();
            parent[deux + "⟦"] = marque;
            return racine.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace("⟦", "", StringComparison.Ordinal);
        }
        if (nom != "removed")
        {
            if (chemin[^1] is string propriete) parent[propriete] = Remplacements[nom]();
            else parent[(int)chemin[^1]] = Remplacements[nom]();
        }
        else if (chemin[^1] is string retiree) parent.AsObject().Remove(retiree);
        else parent.AsArray().RemoveAt((int)chemin[^1]);
        return racine.ToJsonString();
    }

    [Theory]
    [InlineData("toutes")]
    [InlineData("uneDe")]
    public void Groupes_emboites_jusqu_a_la_limite_se_compilent(string genre)
    {
        var racine = JsonNode.Parse(Fiches.Essai)!.AsObject();
        var condition = racine["regles"]!["entree"]!["condition"]!.DeepClone();
        for (var i = 0; i < 25; i++) condition = new JsonObject { ["cle"] = $"G{i}", [genre] = new JsonArray(condition) };
        racine["regles"]!["entree"]!["condition"] = condition;

        Generation.De(racine.ToJsonString()).SansUnMot();
    }

    [Fact]
    public void Groupes_emboites_au_dela_de_la_limite_sont_refuses()
    {
        var racine = JsonNode.Parse(Fiches.Essai)!.AsObject();
        var condition = racine["regles"]!["entree"]!["condition"]!.DeepClone();
        for (var i = 0; i < 40; i++) condition = new JsonObject { ["cle"] = $"G{i}", ["uneDe"] = new JsonArray(condition) };
        racine["regles"]!["entree"]!["condition"] = condition;

        Assert.Equal("RNCP0001", Assert.Single(Generation.De(racine.ToJsonString(new() { MaxDepth = 200 })).Diagnostics).Id);
    }
}
