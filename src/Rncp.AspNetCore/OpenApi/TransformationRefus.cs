using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Rncp.Formes;
using Rncp.Refus;
using static Rncp.OpenApi.Redacteur;

namespace Rncp.OpenApi;

/// <summary>Says of an operation that takes one of our types how it refuses a wrong value, unless the application has said it.</summary>
internal sealed class TransformationRefus : IOpenApiOperationTransformer
{
    private const string Nom = "RncpRefus";
    private const string Statut = "400";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var options = context.ApplicationServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        operation.Responses ??= [];
        if (operation.Responses.ContainsKey(Statut)) return Task.CompletedTask;
        if (!context.Description.ParameterDescriptions.Any(parametre => EstDesNotres(parametre, options))) return Task.CompletedTask;
        var document = context.Document!;
        document.AddComponent(Nom, Refus());
        operation.Responses[Statut] = new OpenApiResponse
        {
            Description = "A value is not valid.",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference(Nom, document) },
            },
        };
        return Task.CompletedTask;
    }

    /// <summary>Each part of the framework has another idea of the type of a parameter.</summary>
    private static bool EstDesNotres(ApiParameterDescription parametre, JsonSerializerOptions options) =>
        new[] { parametre.Type, parametre.ModelMetadata?.ModelType, parametre.ParameterDescriptor?.ParameterType }
            .OfType<Type>().Any(type => Catalogue.De(type) is not null || Plan.EstDesNotres(type, options, []));

    private static OpenApiSchema Refus() => Objet(
        "What is not valid in a request.", ["type", "title", "status", "errors"],
        ("type", Texte("What this kind of answer is.")),
        ("title", Texte("The same in words, in French, or in English for who prefers it.")),
        ("status", Entier("400.")),
        ("errors", new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = "What is wrong, by place: the name of a parameter, or the path in the body.",
            AdditionalProperties = Liste(new OpenApiSchema { Type = JsonSchemaType.String }, "Sentences."),
        }));
}
