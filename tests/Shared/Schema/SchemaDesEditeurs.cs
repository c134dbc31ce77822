using System.Text.Json;
using Json.Schema;

namespace Rncp.Tests;

/// <summary>The schema of the référentiel, applied as an editor does: keywords of draft 7, if and then included.</summary>
internal static class SchemaDesEditeurs
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(Depot.Lire("data/referentiel.schema.json"));

    private static readonly EvaluationOptions Tout = new() { OutputFormat = OutputFormat.List };

    internal static bool Accepte(string json) => Schema.Evaluate(Lire(json)).IsValid;

    /// <summary>What is wrong, each with where it is; none when all is well.</summary>
    internal static string[] Erreurs(string json)
    {
        var resultat = Schema.Evaluate(Lire(json), Tout);
        return resultat.IsValid ? []
            : [.. (resultat.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Values.Select(erreur => $"{detail.InstanceLocation}: {erreur}"))];
    }

    private static JsonElement Lire(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
