using System.Text.Json.Nodes;

namespace Rncp.Tests;

/// <summary>The référentiels of the repository, and a small one for the tests of defects.</summary>
internal static class Fiches
{
    internal static string Rncp41364 => Depot.Lire("tests/Rncp41364.FicheFigee/referentiel.json");

    /// <summary>The eight real fiches of the official export, in the format of the référentiel.</summary>
    internal static string[] Reelles => ["RNCP35419", "RNCP35625", "RNCP36490", "RNCP37674", "RNCP40344", .. ReellesDuRs];

    /// <summary>Those of the Répertoire spécifique.</summary>
    internal static string[] ReellesDuRs => ["RS6232", "RS7423", "RS7485"];

    /// <summary>A small fiche with one of everything, to break in one place at a time.</summary>
    internal static string Essai => Reelle("RNCP999");

    /// <summary>What the model of a file writes back: all of it, but for the schema and the examples, which are for its author.</summary>
    internal static JsonObject SansSchemaNiExemples(string json)
    {
        var fiche = JsonNode.Parse(json)!.AsObject();
        fiche.Remove("$schema");
        (fiche["regles"]?["entree"] as JsonObject)?.Remove("exemples");
        return fiche;
    }

    internal static string Reelle(string code) => Depot.Lire($"tests/fiches/{code}.referentiel.json");
}
