using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Rncp.Tests.Application;

namespace Rncp.Tests.OpenApi;

/// <summary>An application that describes itself, in both versions of OpenAPI.</summary>
internal static class Documents
{
    internal static readonly string[] Versions = ["v3_0", "v3_1"];

    /// <summary>Numbers are read from no text, as is advised to who generates clients: they would be of two types.</summary>
    internal static Task<Serveur> Demarrer(Action<IEndpointRouteBuilder>? mapper = null, bool estMvc = false) => Serveur.Demarrer(
        app =>
        {
            mapper?.Invoke(app);
            if (estMvc) app.MapControllers();
            app.MapOpenApi();
        },
        services =>
        {
            if (estMvc) services.AddControllers().AddJsonOptions(json => json.JsonSerializerOptions.NumberHandling = JsonNumberHandling.Strict);
            services.ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
            services.AddOpenApi("v3_0", options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0);
            services.AddOpenApi("v3_1", options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
        });

    internal static Task<string> Document(this Serveur serveur, string version) => serveur.Client.GetStringAsync($"/openapi/{version}.json");

    internal static async Task<JsonNode> LireLeDocument(this Serveur serveur, string version) => JsonNode.Parse(await serveur.Document(version))!;

    internal static JsonNode Composant(this JsonNode document, string nom) => document["components"]!["schemas"]![nom] ?? throw new KeyNotFoundException(nom);
}
