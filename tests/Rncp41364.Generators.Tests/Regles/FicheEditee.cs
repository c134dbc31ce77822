using System.Text.Json.Nodes;
using Rncp.Tests.Emission;

namespace Rncp.Tests.Regles;

/// <summary>A référentiel of the repository, edited as its author would, then generated, compiled and loaded.</summary>
internal static class FicheEditee
{
    internal static readonly DateOnly Le = new(2026, 9, 1);

    /// <summary>« Bac, six mois exacts de marketing »: eligible by the rule as it is.</summary>
    internal static Candidat SixMois { get; } = new()
    {
        Titres = [new Titre { Baccalaureat = true, ObtenuLe = new(2020, 7, 5) }],
        Experiences = [new Experience(new CodeSecteur("Marketing"), new(2026, 1, 1), new(2026, 6, 30))],
    };

    internal static ICertification Rncp41364(Action<JsonObject>? edition = null) => Charger(Fiches.Rncp41364, "RNCP41364", edition);

    /// <summary>An edit of a number leaves the quote of the page as it is, which a warning says.</summary>
    internal static ICertification Charger(string json, string code, Action<JsonObject>? edition = null) =>
        FichesReellesTests.Charger(Generation.De(Editer(json, edition)).SansUnMot(sauf: "RNCP0029"), code);

    internal static string Editer(string json, Action<JsonObject>? edition)
    {
        var fiche = JsonNode.Parse(json)!.AsObject();
        edition?.Invoke(fiche);
        return fiche.ToJsonString();
    }

    /// <summary>The rule of entry, for an edit that changes its answers: the examples say what they were.</summary>
    internal static JsonObject SansExemples(JsonObject fiche)
    {
        var entree = fiche["regles"]!["entree"]!.AsObject();
        entree.Remove("exemples");
        return entree;
    }

    internal static JsonNode Experience(JsonObject entree) => entree["condition"]!["uneDe"]![1]!["toutes"]![1]!["experience"]!;

    internal static JsonNode Lecture(JsonObject entree, string cle) => entree["lectures"]!.AsArray().Single(lecture => lecture!["cle"]!.GetValue<string>() == cle)!;

    internal static JsonObject Exp(string cle, int mois, params string[] secteurs) => new()
    {
        ["cle"] = cle,
        ["experience"] = new JsonObject { ["mois"] = mois, ["secteurs"] = new JsonArray([.. secteurs.Select(secteur => (JsonNode)secteur)]) },
        ["source"] = "prerequisEntree[2]",
        ["citation"] = "d’une durée de six mois à un an",
    };

    /// <summary>Replaces the condition, and takes out the reading that gives one number of months to all.</summary>
    internal static void Condition(JsonObject fiche, JsonObject condition)
    {
        var entree = SansExemples(fiche);
        entree["condition"] = condition;
        entree["lectures"]!.AsArray().Remove(Lecture(entree, "Duree"));
    }

    internal static Constat Constat(this Eligibilite avis, string cle) => Tous(avis.Constats).Single(constat => constat.Cle == cle);

    private static IEnumerable<Constat> Tous(IEnumerable<Constat> constats) => constats.SelectMany(constat => Tous(constat.Parties).Prepend(constat));
}
