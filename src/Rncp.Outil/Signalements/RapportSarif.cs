using System.Text.Json;
using System.Text.Json.Nodes;
using Rncp.Outil.Execution;
using Rncp.Outil.Fichiers;

namespace Rncp.Outil.Signalements;

/// <summary>
/// For tools that show the findings of any program: SARIF 2.1.0. Each result has its level and its place, and what could not be read is
/// told beside them, so that a run which saw half of the files does not look clean.
/// </summary>
internal sealed class RapportSarif(Rapport rapport, string dossier)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private readonly Regle[] _regles = [.. rapport.Signalements.Select(trouve => trouve.Regle).DistinctBy(regle => regle.Id)];

    internal static void Ecrire(Utf8JsonWriter json, Rapport rapport, string dossier) => new JsonObject
    {
        ["$schema"] = Schema,
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new RapportSarif(rapport, dossier).Passage()),
    }.WriteTo(json);

    private JsonObject Passage() => new()
    {
        ["tool"] = new JsonObject
        {
            ["driver"] = EcritureJson.Presents(
                ("name", Rapports.Programme),
                ("version", Rapports.Version),
                ("semanticVersion", Rapports.Version),
                ("informationUri", rapport.Page?.AbsoluteUri),
                ("rules", EcritureJson.Liste(_regles, DeLaRegle))),
        },
        ["automationDetails"] = new JsonObject { ["id"] = $"{Rapports.Programme}/{rapport.Verbe}/" },
        ["language"] = rapport.Langue.Code(),
        ["columnKind"] = "utf16CodeUnits",
        ["invocations"] = new JsonArray(new JsonObject
        {
            ["executionSuccessful"] = rapport.Echecs.IsEmpty,
            ["exitCode"] = rapport.Code,
            ["toolExecutionNotifications"] = EcritureJson.Liste(rapport.Echecs, echec => EcritureJson.Presents(
                ("level", "error"),
                ("message", Texte(echec.Message)),
                ("locations", echec.Fichier == Cible.Standard ? null : Lieux(echec.Fichier, null)))),
        }),
        ["results"] = EcritureJson.Liste(rapport.Signalements, Resultat),
    };

    private static JsonObject DeLaRegle(Regle regle) => EcritureJson.Presents(
        ("id", regle.Id),
        ("shortDescription", Texte(regle.Titre)),
        ("help", regle.Remede is { } remede ? Texte(remede) : null),
        ("helpUri", regle.Aide?.AbsoluteUri),
        ("defaultConfiguration", new JsonObject { ["level"] = Mot(regle.Niveau) }));

    private JsonObject Resultat(Signalement trouve) => EcritureJson.Presents(
        ("ruleId", trouve.Regle.Id),
        ("ruleIndex", Array.FindIndex(_regles, regle => regle.Id == trouve.Regle.Id)),
        ("level", Mot(trouve.Niveau)),
        ("message", Texte(trouve.Message)),
        ("locations", trouve.Lieu is { } lieu ? Lieux(lieu.Fichier, lieu) : null),
        ("partialFingerprints", trouve.Empreinte is { } empreinte ? new JsonObject { ["rncp/v1"] = empreinte } : null));

    private JsonArray Lieux(string fichier, Lieu? lieu) => new(new JsonObject
    {
        ["physicalLocation"] = EcritureJson.Presents(
            ("artifactLocation", new JsonObject { ["uri"] = fichier == Cible.Standard ? "stdin" : Chemins.Adresse(dossier, fichier) }),
            ("region", lieu is null ? null : new JsonObject
            {
                ["startLine"] = lieu.Ligne,
                ["startColumn"] = lieu.Colonne,
                ["endLine"] = lieu.LigneFin,
                ["endColumn"] = lieu.ColonneFin,
            })),
    });

    private static JsonObject Texte(string texte) => new() { ["text"] = texte };

    private static string Mot(Niveau niveau) => niveau switch
    {
        Niveau.Erreur => "error",
        Niveau.Avertissement => "warning",
        Niveau.Information => "note",
    };
}
