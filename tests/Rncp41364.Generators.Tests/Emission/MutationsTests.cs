using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace Rncp.Tests.Emission;

/// <summary>
/// Each kind of node of a file broken in turn, in each of these ways: either located errors and no source, or sources that
/// compile without a warning.
/// </summary>
public class MutationsTests
{
    private static readonly Dictionary<string, Func<JsonNode?, JsonNode?>> Remplacements = new()
    {
        ["null"] = _ => null,
        ["number"] = _ => 3,
        ["huge number"] = _ => JsonNode.Parse("1e400"),
        ["long number"] = _ => JsonNode.Parse("123456789012345678901234567890"),
        ["negative number"] = _ => -1,
        ["zero"] = _ => 0,
        ["fraction"] = _ => JsonNode.Parse("1.5"),
        ["empty text"] = _ => "",
        ["true"] = _ => true,
        ["list"] = _ => new JsonArray(),
        ["list of nulls"] = _ => new JsonArray(null, null),
        ["list of lists"] = _ => new JsonArray(new JsonArray(), new JsonArray()),
        ["object"] = _ => new JsonObject(),
        ["absent"] = _ => new JsonObject { ["absent"] = "Une raison." },
        ["remark"] = valeur => new JsonObject { ["valeur"] = valeur?.DeepClone(), ["remarque"] = "Une raison." },
        ["remark on a remark"] = valeur => new JsonObject { ["valeur"] = new JsonObject { ["valeur"] = valeur?.DeepClone(), ["remarque"] = "Une." }, ["remarque"] = "Deux." },
        ["hostile text"] = _ => "*/ </summary><x a='\" \\u000A // #if \uFFFE\uFFFF {0} \"\"\" ]]> -->",
    };

    public static TheoryData<string> Mutations => [.. Remplacements.Keys, "deleted", "doubled", "property given twice"];

    [Theory]
    [MemberData(nameof(Mutations))]
    public void Fichier_abime_est_refuse_ou_compile(string mutation)
    {
        var echecs = new List<string>();
        foreach (var chemin in CheminsJson.UnParGenre(JsonNode.Parse(Fiches.Essai)))
            if (Muter(Fiches.Essai, chemin, mutation) is { } json && Constat(json) is { } constat)
                echecs.Add($"{string.Join('.', chemin)}: {constat}");
        Assert.Empty(echecs);
    }

    private static string? Constat(string json)
    {
        var generation = Generation.De(json);
        if (generation.Resultat.Results.Any(resultat => resultat.Exception is not null)) return "exception " + generation.Resultat.Results[0].Exception;
        // A warning of the generator leaves the model in place, and is no word of the compiler about it.
        if (generation.Diagnostics.All(diagnostic => diagnostic.DefaultSeverity < DiagnosticSeverity.Error))
        {
            var dits = generation.Compilation.GetDiagnostics().Where(dit => dit.Severity > DiagnosticSeverity.Hidden).ToArray();
            return dits.Length == 0 ? generation.Sources.IsEmpty ? "nothing" : null : "compilation " + dits[0];
        }
        if (!generation.Sources.IsEmpty) return "sources in spite of an error";
        var mal = generation.Diagnostics.FirstOrDefault(dit => dit.Id == "RNCP0099" || dit.Location.Kind != LocationKind.ExternalFile);
        return mal?.ToString();
    }

    private static string? Muter(string source, object[] chemin, string mutation)
    {
        var racine = JsonNode.Parse(source)!;
        if (chemin.Length == 0) return Remplacements.TryGetValue(mutation, out var tout) ? tout(racine)?.ToJsonString() ?? "null" : null;
        var parent = CheminsJson.Suivre(racine, chemin.AsSpan(..^1));
        if (parent is JsonArray liste)
        {
            var rang = (int)chemin[^1];
            if (mutation == "deleted") liste.RemoveAt(rang);
            else if (mutation == "doubled") liste.Insert(rang, liste[rang]?.DeepClone());
            else if (mutation == "property given twice") return null;
            else liste[rang] = Remplacements[mutation](liste[rang]);
        }
        else
        {
            var objet = (JsonObject)parent!;
            var nom = (string)chemin[^1];
            if (mutation == "deleted") objet.Remove(nom);
            else if (mutation == "doubled") return null;
            else if (mutation == "property given twice")
            {
                const string Marque = "A-RENOMMER";
                objet.Add(Marque, objet[nom]?.DeepClone());
                return racine.ToJsonString().Replace(Marque, nom, StringComparison.Ordinal);
            }
            else objet[nom] = Remplacements[mutation](objet[nom]);
        }
        return racine.ToJsonString();
    }
}
