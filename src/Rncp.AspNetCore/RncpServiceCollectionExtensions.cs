using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Rncp.Formes;
using Rncp.Mvc;
using Rncp.OpenApi;
using Rncp.Refus;

namespace Rncp;

/// <summary>What an application of ASP.NET Core asks for: <c>builder.Services.AddRncp()</c>.</summary>
public static class RncpServiceCollectionExtensions
{
    /// <summary>
    /// Describes the types of this library in the OpenAPI documents of the application, and refuses wrong values with a 400 that says
    /// which and why, in French or in English, for minimal APIs and for controllers. JSON with a property that is there twice is refused.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddRncp(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(un => un.ImplementationType == typeof(PolitiqueRefus))) return services;
        services.AddSingleton<MatcherPolicy, PolitiqueRefus>();
        services.AddSingleton<IStartupFilter, VerificationDesFormulaires>();
        services.AddSingleton<IPostConfigureOptions<MvcOptions>, OptionsMvc>();
        services.AddSingleton<IPostConfigureOptions<ApiBehaviorOptions>, OptionsMvc>();
        services.AddSingleton<IPostConfigureOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>, OptionsJson>();
        services.AddSingleton<IPostConfigureOptions<JsonOptions>, OptionsJson>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AllowDuplicateProperties = false);
        services.Configure<JsonOptions>(json => json.JsonSerializerOptions.AllowDuplicateProperties = false);
        services.ConfigureAll<OpenApiOptions>(Decrire);
        return services;
    }

    private static void Decrire(OpenApiOptions options)
    {
        var nommer = options.CreateSchemaReferenceId;
        var types = new ConcurrentDictionary<string, Type>();
        options.CreateSchemaReferenceId = info =>
        {
            if (Schemas.Nom(info.Type) is not { } nom)
                return Catalogue.EstUneChose(info.Type) ? null : Schemas.NomDAilleurs(info.Type, nommer(info));
            types[nom] = info.Type;
            return nom;
        };
        options.AddSchemaTransformer(new TransformationSchemas());
        options.AddOperationTransformer(new TransformationRefus());
        options.AddDocumentTransformer(new TransformationDocument(types));
    }
}
