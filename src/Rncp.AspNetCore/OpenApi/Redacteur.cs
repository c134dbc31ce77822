using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Rncp.Formes;

namespace Rncp.OpenApi;

/// <summary>Writes schemas into a document: each of our types once, and references to it.</summary>
internal sealed class Redacteur(OpenApiDocument document)
{
    /// <summary>A text.</summary>
    internal static OpenApiSchema Texte(string? description = null) => new() { Type = JsonSchemaType.String, Description = description };

    /// <summary>A day.</summary>
    internal static OpenApiSchema Jour(string description) =>
        new() { Type = JsonSchemaType.String, Format = "date", Description = description };

    /// <summary>A whole number.</summary>
    internal static OpenApiSchema Entier(string description) =>
        new() { Type = JsonSchemaType.Integer, Format = "int32", Description = description };

    /// <summary>What is so or not.</summary>
    internal static OpenApiSchema Booleen(string description) => new() { Type = JsonSchemaType.Boolean, Description = description };

    /// <summary>A list.</summary>
    internal static OpenApiSchema Liste(IOpenApiSchema element, string description) =>
        new() { Type = JsonSchemaType.Array, Items = element, Description = description };

    /// <summary>A schema that null is of too.</summary>
    internal static OpenApiSchema OuNull(OpenApiSchema schema)
    {
        schema.Type |= JsonSchemaType.Null;
        return schema;
    }

    /// <summary>A reference that null is of too.</summary>
    internal static OpenApiSchema OuNull(OpenApiSchemaReference reference) =>
        new() { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, reference] };

    /// <summary>An object that has no other property.</summary>
    internal static OpenApiSchema Objet(
        string description, string[] requises, params (string Nom, IOpenApiSchema Schema)[] proprietes) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Properties = proprietes.ToDictionary(une => une.Nom, une => une.Schema),
        Required = requises.Length == 0 ? null : new HashSet<string>(requises),
        AdditionalPropertiesAllowed = false,
    };

    /// <summary>One word.</summary>
    internal static OpenApiSchema Mots(params string[] mots) =>
        new() { Type = JsonSchemaType.String, Enum = [.. mots.Select(mot => (JsonNode)mot)] };

    /// <summary>A reference to one of our types, which is in the document from then on.</summary>
    internal OpenApiSchemaReference Ref(Type type)
    {
        var nom = Schemas.Nom(type)!;
        return Nommer(nom, () =>
        {
            var schema = new OpenApiSchema();
            Decrire(schema, type);
            return schema;
        });
    }

    /// <summary>A reference to a schema of a name, which is made when there is none.</summary>
    internal OpenApiSchemaReference Nommer(string nom, Func<OpenApiSchema> faire)
    {
        if (document.Components?.Schemas?.ContainsKey(nom) is not true)
        {
            // A schema that refers to itself finds this one.
            document.AddComponent(nom, new OpenApiSchema());
            document.Components!.Schemas![nom] = faire();
        }
        return new OpenApiSchemaReference(nom, document);
    }

    /// <summary>Makes a schema that of one of our types.</summary>
    /// <returns>Whether it is one.</returns>
    internal bool Decrire(OpenApiSchema schema, Type type)
    {
        if (Objets.De(type, this) is { } objet)
        {
            Schemas.Copier(objet, schema);
            return true;
        }
        if (Catalogue.De(type) is not { } forme) return false;
        Schemas.Ecrire(schema, forme);
        return true;
    }
}
