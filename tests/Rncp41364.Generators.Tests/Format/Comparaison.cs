using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Rncp.Format;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Rncp.Tests.Format;

/// <summary>Walks the format of the generator and the schema of the editors together, and notes every difference.</summary>
internal sealed class Comparaison
{
    private readonly List<string> _ecarts = [];
    private readonly HashSet<Shape> _vues = [];

    internal IReadOnlyList<string> Ecarts => _ecarts;

    /// <summary>How many properties were compared.</summary>
    internal int Proprietes { get; private set; }

    internal Comparaison Comparer()
    {
        Objet("", Referentiel.Root, Schema.Racine);
        return this;
    }

    private void Objet(string chemin, ObjectShape forme, JsonObject schema)
    {
        // A shape that two properties share is described once in both places, so one visit is enough.
        if (!_vues.Add(forme)) return;
        Egal(chemin, "type", "object", Texte(schema["type"]));
        Egal(chemin, "additionalProperties", "false", schema["additionalProperties"]?.ToJsonString());
        Egal(chemin, "required", Noms(forme.Fields.Where(champ => !champ.IsOptional)), string.Join(' ', Schema.Mots(schema, "required")));
        var proprietes = schema["properties"] as JsonObject ?? [];
        Egal(chemin, "properties", Noms(forme.Fields), string.Join(' ', proprietes.Select(propriete => propriete.Key)));
        foreach (var champ in forme.Fields)
        {
            if (proprietes[champ.Name] is not { } propriete) continue;
            Proprietes++;
            var (valeur, avecNote, sansValeur) = Schema.Demonter(propriete);
            var etats = sansValeur ? States.All : avecNote ? States.WithValue : States.None;
            Egal(Sous(chemin, champ.Name), "states", champ.States.ToString(), etats.ToString());
            Valeur(Sous(chemin, champ.Name), champ.Shape, valeur);
        }
    }

    private void Valeur(string chemin, Shape forme, JsonObject schema)
    {
        switch (forme)
        {
            case ObjectShape objet:
                Objet(chemin, objet, schema);
                break;
            case ListShape liste:
                Egal(chemin, "type", "array", Texte(schema["type"]));
                Objet(chemin + "[]", liste.Item, Schema.Resoudre(schema["items"]!));
                break;
            case TextsShape textes:
                Egal(chemin, "type", "array", Texte(schema["type"]));
                Valeur(chemin + "[]", textes.Item, Schema.Resoudre(schema["items"]!));
                break;
            case IntegerShape entier:
                Egal(chemin, "type", "integer", Texte(schema["type"]));
                Egal(chemin, "minimum", entier.Min, schema["minimum"]?.GetValue<int>());
                Egal(chemin, "maximum", entier.Max, schema["maximum"]?.GetValue<int>() ?? int.MaxValue);
                break;
            case WordShape mot:
                Egal(chemin, "enum", string.Join(' ', mot.Words), string.Join(' ', Schema.Mots(schema, "enum")));
                break;
            case BooleanShape:
                Egal(chemin, "type", "boolean", Texte(schema["type"]));
                break;
            case DateShape:
                Egal(chemin, "type", "string", Texte(schema["type"]));
                Egal(chemin, "format", "date", Texte(schema["format"]));
                break;
            case CodeShape code:
                Egal(chemin, "type", "string", Texte(schema["type"]));
                Motif(chemin, code, schema);
                break;
            case TextShape:
                Egal(chemin, "definition", Schema.Definitions["chaine"]!.ToJsonString(), schema.ToJsonString());
                break;
            default:
                _ecarts.Add($"{chemin}: the test does not know {forme.GetType().Name}");
                break;
        }
    }

    /// <summary>Both say the same pattern, but for the end of the text: \z in .NET, $ in JSON Schema.</summary>
    private void Motif(string chemin, CodeShape code, JsonObject schema)
    {
        var motif = Texte(schema["pattern"]) ?? "";
        if (code.IsValid.Target is Regex regex)
            Egal(chemin, "pattern", Regex.Replace(regex.ToString(), @"\\z$", "$"), motif);
        else
            // A SIRET has a key, which no pattern can compute: the schema only says how it is written.
            Egal(chemin, "pattern", "^[0-9]{14}$", motif);
    }

    private void Egal<T>(string chemin, string quoi, T generateur, T? schema)
    {
        if (!EqualityComparer<T>.Default.Equals(generateur, schema))
            _ecarts.Add($"{(chemin.Length == 0 ? "the root" : chemin)}: {quoi} is '{generateur}' in the generator and '{schema}' in the schema");
    }

    private static string Noms(IEnumerable<Field> champs) => string.Join(' ', champs.Select(champ => champ.Name));

    private static string? Texte(JsonNode? noeud) => noeud?.GetValue<string>();

    private static string Sous(string chemin, string nom) => chemin.Length == 0 ? nom : $"{chemin}.{nom}";
}
