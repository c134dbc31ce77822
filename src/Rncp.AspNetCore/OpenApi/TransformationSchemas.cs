using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Rncp.Formes;

namespace Rncp.OpenApi;

/// <summary>
/// Refers to our types wherever a document has one, in a body, a parameter, a list or a key: their converters tell the framework nothing
/// of them, and a parameter of theirs is a text to it.
/// </summary>
internal sealed class TransformationSchemas : IOpenApiSchemaTransformer
{
    /// <summary>Where the framework keeps the name of a schema, until it puts a reference in its place.</summary>
    private const string CleDuNom = "x-schema-id";

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var info = context.JsonTypeInfo;
        var parametre = context.ParameterDescription;
        if (!Types(info, parametre).Any(type => Ecrire(schema, type, parametre))) Contenir(schema, info, parametre, context.Document!);
        return Task.CompletedTask;
    }

    /// <summary>The type that a schema is of, as each part of the framework has it.</summary>
    private static IEnumerable<Type> Types(JsonTypeInfo info, ApiParameterDescription? parametre)
    {
        yield return info.Type;
        // The elements of a parameter come here with the description of the whole.
        if (info.Type != typeof(string) || parametre is null) yield break;
        if (parametre.Type is { } type) yield return type;
        if (parametre.ModelMetadata?.ModelType is { } modele) yield return modele;
    }

    private static void Contenir(
        OpenApiSchema schema, JsonTypeInfo info, ApiParameterDescription? parametre, OpenApiDocument document)
    {
        var liste = Nullable.GetUnderlyingType(info.Type) is { } nu && info.Options.TryGetTypeInfo(nu, out var dedans) ? dedans : info;
        var element = liste.ElementType ?? (parametre?.Type is { IsArray: true } type ? type.GetElementType() : null);
        var contenu = new OpenApiSchema();
        if (element is not null && Ecrire(contenu, element, parametre))
        {
            if (liste.Kind is JsonTypeInfoKind.Dictionary) schema.AdditionalProperties = contenu;
            else schema.Items = contenu;
        }
        if (liste.KeyType is { } cle && Catalogue.De(cle) is { } formeDeCle) Cle(schema, formeDeCle.Type, document);
    }

    /// <summary>
    /// A dictionary is an object whose names are those of a type. OpenAPI 3.0 has no word for it, but generators of clients have one.
    /// </summary>
    private static void Cle(OpenApiSchema schema, Type cle, OpenApiDocument document)
    {
        schema.PropertyNames = new Redacteur(document).Ref(cle);
        (schema.Extensions ??= new Dictionary<string, IOpenApiExtension>())["x-dictionaryKey"] =
            new JsonNodeExtension(new JsonObject { ["$ref"] = $"#/components/schemas/{Schemas.Nom(cle)}" });
    }

    /// <summary>Describes a type that stands where a schema is, if it is ours.</summary>
    private static bool Ecrire(OpenApiSchema schema, Type type, ApiParameterDescription? parametre)
    {
        if (Catalogue.De(type) is { } forme)
        {
            if (forme.Genre is GenreForme.Intervalle)
            {
                EcrireUnIntervalle(schema, forme, parametre);
                return true;
            }
            Schemas.Ecrire(schema, forme);
            Renvoyer(schema, forme);
            return true;
        }
        if (!Catalogue.EstUneChose(type)) return false;
        Schemas.EcrireUnCode(schema);
        return true;
    }

    /// <summary>
    /// In JSON it may be a number, which the schema of its name says; elsewhere it is a text, which is described where it stands.
    /// </summary>
    private static void EcrireUnIntervalle(OpenApiSchema schema, Forme forme, ApiParameterDescription? parametre)
    {
        if (parametre is null || parametre.Source == BindingSource.Body)
        {
            Schemas.Copier(Objets.Intervalle(), schema);
            Renvoyer(schema, forme);
            return;
        }
        Schemas.Ecrire(schema, forme);
        schema.Metadata?.Remove(CleDuNom);
    }

    private static void Renvoyer(OpenApiSchema schema, Forme forme) =>
        (schema.Metadata ??= new Dictionary<string, object>())[CleDuNom] = Schemas.Nom(forme.Type)!;
}
