using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rncp.Benchmarks.Contenus;

/// <summary>The small fiche of the tests, filled to what a fiche may have with one kind of content: 4,194,304 characters, 100,000 values.</summary>
internal static class FichesPleines
{
    /// <summary>The names of the kinds, with what fills the fiche.</summary>
    internal static IReadOnlyList<(string Genre, Action<JsonObject> Remplir)> Toutes { get; } =
    [
        ("partners", r => Partenaires(r, 14_000, i => Organisme(i))),
        ("partners with long names", r => Partenaires(r, 14_000, i => Organisme(i, new string('é', 150)))),
        ("partners with a remark on everything", r => Partenaires(r, 4_500, Remarque)),
        ("partners, each with a date that cannot be", r => Partenaires(r, 14_000, i => Avec(Organisme(i), "modifieLe", $"{1900 + (i % 50)}-01-01"))),
        (AvecErreurs, r => Partenaires(r, 14_000, i => Avec(Organisme(i), "siret", "1"))),
        ("certifiers", r => r["certificateurs"] = Liste(9_000, i => new JsonObject
            { ["nom"] = $"Certificateur {i}", ["siret"] = Siret, ["nomCommercial"] = Etat("vide"), ["siteInternet"] = Etat("vide") })),
        ("activities", r => r["activites"] = Liste(40_000, i => $"Activité {i} {new string('a', 80)}")),
        ("activities with mixed apostrophes", r => r["activites"] = Liste(90_000, i => i % 20 == 0 ? $"L'activité d’un n° {i}" : $"L’activité d’un n° {i}")),
        ("one text", r => r["objectifs"] = new JsonArray(new string('é', 4_000_000))),
        ("attested compétences", r => r["competencesAttestees"] = Liste(40_000, i => new JsonObject { ["libelle"] = $"Compétence attestée n° {i}, écrite à part" })),
        ("990 compétences in 99 blocs", Blocs),
        ("1,000 métiers", r => r["metiers"] = Liste(1_000, i => new JsonObject { ["numero"] = i, ["cle"] = $"Metier{i}", ["libelle"] = $"Métier {i} {new string('m', 3_800)}" })),
        ("legal texts", r => r["textesReglementaires"] = Liste(24_000, i => new JsonObject { ["genre"] = "autre", ["titre"] = $"Arrêté n° {i}", ["publieLe"] = "2020-01-01" })),
        ("correspondences", r => r["correspondances"] = Liste(16_000, i => new JsonObject
            { ["blocs"] = new JsonArray("RNCP999BC01"), ["certification"] = $"RNCP{10_000 + i}", ["blocsCorrespondants"] = new JsonArray($"RNCP{10_000 + i}BC01") })),
        ("earlier certifications", r => r["certificationsAnterieures"] = Liste(30_000, i => new JsonObject { ["code"] = $"RNCP{20_000 + i}", ["intitule"] = $"Titre {i}" })),
    ];

    internal const string AvecErreurs = "partners, each with a SIRET that is none";

    private const string Siret = "38935885400054";

    private static readonly JsonSerializerOptions Lisible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static FichierMemoire Creer(Action<JsonObject> remplir)
    {
        var fiche = JsonNode.Parse(Depot.Lire("tests/fiches/RNCP999.referentiel.json"))!.AsObject();
        fiche.Remove("regles");
        fiche["prerequisEntree"] = new JsonArray();
        remplir(fiche);
        return new FichierMemoire("pleine.referentiel.json", fiche.ToJsonString(Lisible));
    }

    private static void Partenaires(JsonObject fiche, int nombre, Func<int, JsonNode> organisme)
    {
        fiche["partenaires"]!["existence"] = true;
        fiche["partenaires"]!["organismes"] = Liste(nombre, organisme);
    }

    private static JsonObject Organisme(int i, string suite = "") => new()
    {
        ["nom"] = $"Organisme {i} {suite}".TrimEnd(), ["siret"] = Siret, ["habilitation"] = "HABILITATION_ORGA_FORM", ["etat"] = "Actif", ["modifieLe"] = "2024-01-01",
    };

    private static JsonObject Remarque(int i)
    {
        var organisme = Organisme(i);
        foreach (var (nom, valeur) in organisme.ToArray())
            organisme[nom] = new JsonObject { ["valeur"] = valeur!.DeepClone(), ["remarque"] = $"Imprimé ainsi {i} {new string('r', 80)}" };
        return organisme;
    }

    private static void Blocs(JsonObject fiche)
    {
        fiche["competencesAttestees"] = new JsonArray();
        fiche["correspondances"] = new JsonArray();
        fiche["prerequisParBloc"]!["blocs"] = new JsonArray();
        fiche["blocs"] = Liste(99, bloc => new JsonObject
        {
            ["numero"] = bloc,
            ["code"] = $"RNCP999BC{bloc:00}",
            ["libelle"] = $"Bloc {bloc}",
            ["competences"] = Liste(10, rang => new JsonObject { ["rang"] = rang, ["libelle"] = $"Compétence {rang} du bloc {bloc} {new string('c', 4_000)}" }),
            ["evaluation"] = new JsonArray("Une épreuve."),
        });
    }

    private static JsonObject Avec(JsonObject objet, string nom, string valeur)
    {
        objet[nom] = valeur;
        return objet;
    }

    private static JsonObject Etat(string mot) => new() { [mot] = "« - »" };

    private static JsonArray Liste(int nombre, Func<int, JsonNode> element) => new([.. Enumerable.Range(1, nombre).Select(element)]);
}
