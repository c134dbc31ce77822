using System.Text.Json.Nodes;
using Rncp.Format;
using Rncp.Tests.Emission;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Rncp.Tests.Format;

/// <summary>
/// What editors refuse, the compiler refuses: the table tells the schema of lengths and alternatives, whose sentences the checks of
/// the reader write by hand. The compiler refuses more, such as a code that leads nowhere.
/// </summary>
public sealed class SchemaEtLecteurTests
{
    private const string Fiche = "a.referentiel.json";

    [Theory]
    [InlineData("RNCP999")]
    [InlineData("RS999")]
    public void Lecteur_refuse_ce_que_le_schema_refuse(string code)
    {
        var texte = Regles.FicheEditee.Editer(Fiches.Essai, code == "RS999" ? Variantes.EnRs : null);
        Assert.Empty(SchemaDesEditeurs.Erreurs(texte));

        var refuses = 0;
        var acceptes = new List<string>();
        foreach (var (nom, json) in Mutants(texte).DistinctBy(mutant => mutant.Json))
        {
            if (SchemaDesEditeurs.Accepte(json)) continue;
            refuses++;
            if (FicheReader.Read(Fiche, json, null, default).Fiche is not null) acceptes.Add(nom);
        }

        Assert.True(acceptes.Count == 0, $"The compiler accepts what the schema refuses:\n{string.Join('\n', acceptes)}");
        Assert.InRange(refuses, 800, 10_000);
    }

    /// <summary>Of a fiche of the RS, each section that its register does not have may go, and no other.</summary>
    [Fact]
    public void Schema_et_lecteur_laissent_partir_les_memes_sections()
    {
        foreach (var edition in new Action<JsonObject>?[] { null, Variantes.EnRs })
        {
            var fiche = JsonNode.Parse(Regles.FicheEditee.Editer(Fiches.Essai, edition))!.AsObject();
            foreach (var nom in fiche.Select(propriete => propriete.Key).ToArray())
            {
                var sans = fiche.DeepClone().AsObject();
                sans.Remove(nom);
                var json = sans.ToJsonString();
                var estLue = FicheReader.Read(Fiche, json, null, default).Fiche is not null;
                Assert.True(SchemaDesEditeurs.Accepte(json) == estLue || nom is "blocs", $"{fiche["code"]} without {nom}: the compiler {(estLue ? "accepts" : "refuses")} it.");
            }
        }
    }

    private static IEnumerable<(string Nom, string Json)> Mutants(string texte)
    {
        foreach (var chemin in CheminsJson.UnParGenre(JsonNode.Parse(texte)).Where(chemin => chemin.Length > 0))
            foreach (var (nom, mutation) in Mutations)
            {
                var racine = JsonNode.Parse(texte)!;
                if (CheminsJson.Suivre(racine, chemin) is { } noeud && mutation(noeud)) yield return ($"{string.Join('.', chemin)}: {nom}", racine.ToJsonString());
            }
    }

    private static readonly (string Nom, Func<JsonNode, bool> Muter)[] Mutations =
    [
        ("removed", noeud => noeud.Parent is JsonObject objet && objet.Remove(noeud.GetPropertyName())),
        ("null", noeud => Remplacer(noeud, null)),
        ("a number", noeud => Remplacer(noeud, 7)),
        ("zero", noeud => Remplacer(noeud, 0)),
        ("a text", noeud => Remplacer(noeud, "texte")),
        ("a text with a blank at its end", noeud => Remplacer(noeud, "texte ")),
        ("true", noeud => Remplacer(noeud, true)),
        ("an empty list", noeud => Remplacer(noeud, new JsonArray())),
        ("an empty object", noeud => Remplacer(noeud, new JsonObject())),
        ("absent", noeud => Remplacer(noeud, new JsonObject { ["absent"] = "Une raison." })),
        ("deduced", noeud => Remplacer(noeud, new JsonObject { ["valeur"] = noeud.DeepClone(), ["deduit"] = "Une règle." })),
        ("its first item twice", noeud => Doubler(noeud)),
        ("one item only", noeud => noeud is JsonArray { Count: > 1 } liste && Remplacer(noeud, new JsonArray(liste[0]!.DeepClone()))),
        ("a property more", noeud => noeud is JsonObject objet && objet.TryAdd("autre", "texte")),
    ];

    private static bool Doubler(JsonNode noeud)
    {
        if (noeud is not JsonArray { Count: > 0 } liste) return false;
        liste.Add(liste[0]!.DeepClone());
        return true;
    }

    private static bool Remplacer(JsonNode noeud, JsonNode? autre)
    {
        if (noeud.Parent is JsonObject objet) objet[noeud.GetPropertyName()] = autre;
        else if (noeud.Parent is JsonArray liste) liste[noeud.GetElementIndex()] = autre;
        return noeud.Parent is null;
    }
}
