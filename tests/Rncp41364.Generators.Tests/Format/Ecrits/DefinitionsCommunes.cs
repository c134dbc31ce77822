using System.Text.Json.Nodes;

namespace Rncp.Tests.Format;

/// <summary>What the schema says of every text, day and state: the forms that the table of the format has no words for.</summary>
internal static class DefinitionsCommunes
{
    internal static JsonObject Toutes() => new()
    {
        ["chaine"] = new JsonObject
        {
            ["description"] = "Texte non vide, sur une ligne, sans blanc au début ni à la fin, sans espace insécable, jamais deux espaces de suite. "
                + "Le reste est recopié tel quel, fautes et apostrophes comprises.",
            ["type"] = "string",
            ["pattern"] = "^[^\\s\\u00a0]+( [^\\s\\u00a0]+)*$",
        },
        ["jour"] = new JsonObject
        {
            ["description"] = "Un jour, écrit aaaa-mm-jj.",
            ["type"] = "string",
            ["format"] = "date",
            ["pattern"] = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        },
        ["sansValeur"] = new JsonObject
        {
            ["description"] = "La propriété n'a pas de valeur : un seul des trois mots « absent », « inconnu », « vide », et sa raison en une phrase.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
            ["maxProperties"] = 1,
            ["properties"] = new JsonObject
            {
                ["absent"] = Raison("La source ne porte jamais cette information. Écrire la raison."),
                ["inconnu"] = Raison("La source porte l'information, mais sa valeur est perdue ou illisible. Écrire la raison."),
                ["vide"] = Raison("La source imprime la rubrique, vide ou avec « - ». Écrire la raison."),
            },
        },
        ["annotee"] = new JsonObject
        {
            ["description"] = "Une valeur accompagnée d'une note : soit la règle qui l'a déduite (« deduit »), soit une remarque (« remarque »), "
                + "jamais les deux.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray("valeur"),
            ["minProperties"] = 2,
            ["maxProperties"] = 2,
            ["properties"] = new JsonObject
            {
                ["valeur"] = new JsonObject { ["description"] = "La valeur elle-même, écrite comme elle le serait sans note." },
                ["deduit"] = Raison("La source ne dit pas la valeur : règle ou indice dont elle est déduite."),
                ["remarque"] = Raison("La source dit la valeur ; ce qu'il faut en savoir."),
            },
        },
    };

    private static JsonObject Raison(string description) => new() { ["description"] = description, ["$ref"] = "#/definitions/chaine" };
}
