using System.Text.Json.Nodes;

namespace Rncp.Tests.Donnees;

/// <summary>Every form that a value may take, where RNCP41364 itself does not need it.</summary>
internal static class VariantesPermises
{
    internal static Dictionary<string, Action<JsonObject>> Toutes { get; } = new()
    {
        ["no schema"] = r => r.Remove("$schema"),
        ["plain title"] = r => r["intitule"] = "Community manager",
        ["title with a remark"] = r => r["intitule"] = Annote("Community manager", "remarque"),
        ["unknown level"] = r => r["niveau"] = VariantesCassees.Etat("inconnu"),
        ["deduced level"] = r => r["niveau"] = Annote(6, "deduit"),
        ["abrégé"] = r => r["abrege"] = new JsonObject { ["code"] = "TP", ["libelle"] = "Titre professionnel" },
        ["abrégé with a remark"] = r => r["abrege"] = Annote(new JsonObject { ["code"] = "TP", ["libelle"] = VariantesCassees.Etat("vide") }, "remarque"),
        ["list with a remark"] = r => r["statistiques"] = Annote(r["statistiques"]!.DeepClone(), "remarque"),
        ["section never printed"] = r => r["capitalisation"] = VariantesCassees.Etat("absent"),
        ["empty list of métiers"] = r => r["metiers"] = new JsonArray(),
        ["métiers as a text"] = r =>
        {
            r.Remove("metiers");
            r["texteMetiers"] = new JsonArray("Community Manager, modérateur web");
        },
        ["compétences as a text"] = r =>
        {
            r["blocs"]![0]!.AsObject().Remove("competences");
            r["blocs"]![0]!["texteCompetences"] = Annote(new JsonArray("Un texte."), "remarque");
        },
        ["bloc without any list"] = r =>
        {
            r["blocs"]![0]!.AsObject().Remove("competences");
            r["blocs"]![0]!["texteCompetences"] = VariantesCassees.Etat("absent");
        },
        ["attested compétences as a text"] = r =>
        {
            r.Remove("competencesAttestees");
            r["texteCompetencesAttestees"] = new JsonArray("Un alinéa par bloc.");
        },
        ["attested item without a bloc"] = r => r["competencesAttestees"]![0] = new JsonObject { ["libelle"] = "Une compétence." },
        ["optional state of a certifier"] = r => r["certificateurs"]![0]!["etat"] = "Actif",
        ["complement"] = r => r["complements"] = new JsonArray(new JsonObject { ["nom"] = "OBJECTIFS_CONTEXTE", ["texte"] = "Un texte." }),
    };

    private static JsonObject Annote(JsonNode valeur, string mot) => new() { ["valeur"] = valeur, [mot] = "Une note." };
}
