using System.Text.Json.Nodes;
using Rncp.Format;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Rncp.Tests.Format;

/// <summary>Writes data/referentiel.schema.json from the table of the format.</summary>
internal sealed class SchemaEcrit
{
    private readonly JsonObject _definitions = DefinitionsCommunes.Toutes();

    internal static string Texte()
    {
        var schema = new SchemaEcrit();
        var racine = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Référentiel d'une certification du RNCP ou du RS",
        };
        foreach (var (nom, valeur) in schema.Objet(Referentiel.Root)) racine[nom] = valeur?.DeepClone();
        racine["definitions"] = new JsonObject(schema._definitions.OrderBy(definition => definition.Key, StringComparer.Ordinal)
            .Select(definition => KeyValuePair.Create(definition.Key, definition.Value?.DeepClone())));
        return JsonLisible.Ecrire(racine);
    }

    private JsonObject Objet(ObjectShape forme)
    {
        var objet = new JsonObject
        {
            ["description"] = forme.Description,
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = Mots(forme.Fields.Where(champ => !champ.IsOptional && !champ.IsOnlyInRncp).Select(champ => champ.Name)),
        };
        if (forme.Alternatives.Length > 0)
            objet["oneOf"] = new JsonArray([.. forme.Alternatives.Select(groupe => Alternative(groupe, forme))]);
        foreach (var noms in forme.OneOf.Where(noms => !EstSeulementAuRncp(forme, noms))) objet["oneOf"] = UnSeul(noms);
        if (forme == Referentiel.Root) SelonLeRepertoire(objet);
        if (forme.Together.Length > 0)
            objet["dependencies"] = new JsonObject(forme.Together.Select(nom =>
                KeyValuePair.Create<string, JsonNode?>(nom, Mots(forme.Together.Where(autre => autre != nom)))));
        objet["properties"] = new JsonObject(forme.Fields.Select(champ => KeyValuePair.Create<string, JsonNode?>(champ.Name, Propriete(champ))));
        return objet;
    }

    /// <summary>What a fiche of one register has, and one of the other does not.</summary>
    private static void SelonLeRepertoire(JsonObject objet)
    {
        var choix = Referentiel.Root.OneOf.Single(noms => EstSeulementAuRncp(Referentiel.Root, noms));
        objet["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { ["code"] = new JsonObject { ["pattern"] = "^" + Referentiel.Rs } },
            ["required"] = Mots(["code"]),
        };
        objet["then"] = new JsonObject { ["not"] = new JsonObject { ["required"] = Mots(choix) } };
        objet["else"] = new JsonObject
        {
            ["required"] = Mots(DuRncp(Referentiel.Root)),
            ["oneOf"] = UnSeul(choix),
            ["properties"] = new JsonObject(Referentiel.Root.Fields.Where(champ => champ.Shape is ObjectShape partie && DuRncp(partie).Any())
                .Select(champ => KeyValuePair.Create<string, JsonNode?>(champ.Name, new JsonObject { ["required"] = Mots(DuRncp((ObjectShape)champ.Shape)) }))
                .Append(KeyValuePair.Create<string, JsonNode?>("voiesAcces", new JsonObject { ["minItems"] = Shapes.Routes.Words.Length }))),
        };
    }

    private static IEnumerable<string> DuRncp(ObjectShape forme) =>
        forme.Fields.Where(champ => champ is { IsOnlyInRncp: true, IsOptional: false }).Select(champ => champ.Name);

    private static bool EstSeulementAuRncp(ObjectShape forme, string[] noms) => forme.Fields.Single(champ => champ.Name == noms[0]).IsOnlyInRncp;

    private static JsonArray UnSeul(string[] noms) => new([.. noms.Select(nom => Requis(nom))]);

    private static JsonObject Requis(string nom) => new() { ["required"] = Mots([nom]) };

    /// <summary>Where nothing is required of all, a group is the whole object; elsewhere the other properties stand beside it.</summary>
    private static JsonObject Alternative(string[] groupe, ObjectShape forme)
    {
        var alternative = new JsonObject { ["required"] = Mots(groupe) };
        if (forme.Fields.All(champ => champ.IsOptional)) alternative["maxProperties"] = groupe.Length;
        return alternative;
    }

    private JsonObject Propriete(Field champ)
    {
        var propriete = new JsonObject { ["description"] = champ.Description };
        foreach (var (nom, valeur) in Valeur(champ.Shape, champ.States)) propriete[nom] = valeur?.DeepClone();
        return propriete;
    }

    private JsonObject Valeur(Shape forme, States etats)
    {
        if (etats == States.None) return Simple(forme);
        if (Nom(forme) is not { } nom) return AvecEtat(forme, etats);
        nom += etats == States.All ? "OuEtat" : "Annotable";
        if (!_definitions.ContainsKey(nom))
        {
            // The place is taken first: the objects that the value is made of come after it.
            _definitions[nom] = null;
            var definition = new JsonObject { ["description"] = Description(forme, etats) };
            foreach (var (mot, valeur) in AvecEtat(forme, etats)) definition[mot] = valeur?.DeepClone();
            _definitions[nom] = definition;
        }
        return Reference(nom);
    }

    private JsonObject AvecEtat(Shape forme, States etats)
    {
        var annotee = new JsonObject
        {
            ["type"] = "object",
            ["allOf"] = new JsonArray(Reference("annotee")),
            ["properties"] = new JsonObject { ["valeur"] = Simple(forme) },
        };
        return new JsonObject
        {
            ["anyOf"] = etats == States.All ? new JsonArray(Simple(forme), Reference("sansValeur"), annotee) : new JsonArray(Simple(forme), annotee),
        };
    }

    private JsonObject Simple(Shape forme) => forme.Selon(
        text: _ => Reference("chaine"),
        code: code => new JsonObject { ["type"] = "string", ["pattern"] = code.Pattern.Replace("\\z", "$", StringComparison.Ordinal) },
        date: _ => Reference("jour"),
        integer: entier => Borne(new JsonObject { ["type"] = "integer", ["minimum"] = entier.Min }, "maximum", entier.Max),
        boolean: _ => new JsonObject { ["type"] = "boolean" },
        word: mots => new JsonObject { ["enum"] = Mots(mots.Words) },
        texts: textes =>
        {
            var liste = Liste(Simple(textes.Item), textes.Min, int.MaxValue);
            if (textes.AreDistinct) liste["uniqueItems"] = true;
            return liste;
        },
        list: liste => Liste(Simple(liste.Item), liste.Min, liste.Max),
        @object: objet =>
        {
            if (!_definitions.ContainsKey(objet.Name))
            {
                _definitions[objet.Name] = null;
                _definitions[objet.Name] = Objet(objet);
            }
            return Reference(objet.Name);
        });

    private static JsonObject Liste(JsonObject element, int min, int max)
    {
        var liste = new JsonObject { ["type"] = "array", ["items"] = element };
        if (min > 0) liste["minItems"] = min;
        return Borne(liste, "maxItems", max);
    }

    private static JsonObject Borne(JsonObject objet, string nom, int max)
    {
        if (max != int.MaxValue) objet[nom] = max;
        return objet;
    }

    /// <summary>What the definition of a value with its states is called; null where the few uses say it themselves.</summary>
    private static string? Nom(Shape forme) => forme.Selon<string?>(
        text: _ => "texte",
        code: _ => null,
        date: _ => "date",
        integer: entier => entier.IsLevel ? "niveau" : entier.Max == int.MaxValue ? "entier" : $"entierDe{entier.Min}A{entier.Max}",
        boolean: _ => "ouiNon",
        word: _ => null,
        texts: textes => textes.Item is TextShape ? textes.Min > 0 ? "alineasPresents" : "alineas" : null,
        list: liste => "liste" + Majuscule(liste.Item.Name),
        @object: objet => objet.Name);

    private static string Description(Shape forme, States etats)
    {
        var quoi = forme.Selon(
            text: _ => "Un texte",
            code: _ => "Un code",
            date: _ => "Un jour, écrit aaaa-mm-jj",
            integer: entier => entier.Max == int.MaxValue ? "Un nombre entier, zéro compris" : $"Un nombre entier de {entier.Min} à {entier.Max}",
            boolean: _ => "true pour oui, false pour non",
            word: _ => "Un mot",
            texts: _ => "Un texte en alinéas, dans l'ordre de la fiche, sans leur marque de puce ([] si la rubrique est là et vide)",
            list: liste => $"Une liste, dans l'ordre de la source{(liste.Min > 0 ? ", d'un élément au moins" : " ([] si la rubrique est là et vide)")}",
            @object: objet => objet.Description.TrimEnd('.'));
        var manque = etats == States.All && forme is IntegerShape { IsLevel: false } ? " Une donnée manquante n'est pas 0 : l'écrire absente ou vide." : "";
        return quoi + (etats == States.All ? ", ou un état : absent, inconnu, vide, déduit, remarque." : ", ou la valeur annotée : déduit, remarque.") + manque;
    }

    private static JsonObject Reference(string nom) => new() { ["$ref"] = "#/definitions/" + nom };

    private static JsonArray Mots(IEnumerable<string> mots) => new([.. mots.Select(mot => JsonValue.Create(mot))]);

    internal static string Majuscule(string nom) => char.ToUpperInvariant(nom[0]) + nom[1..];
}
