using System.Text.Json;
using Microsoft.Extensions.Options;
using Rncp.Formes;
using JsonDesControleurs = Microsoft.AspNetCore.Mvc.JsonOptions;
using JsonMinimal = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Rncp;

/// <summary>What JSON is read and written with, whatever the application sets up, and in whatever order.</summary>
internal sealed class OptionsJson : IPostConfigureOptions<JsonMinimal>, IPostConfigureOptions<JsonDesControleurs>
{
    public void PostConfigure(string? name, JsonMinimal options)
    {
        AjouterLesMots(options.SerializerOptions);
        // The application may have put another resolver in the place of all.
        options.SerializerOptions.TypeInfoResolverChain.Add(ContexteJson.Default);
    }

    public void PostConfigure(string? name, JsonDesControleurs options) => AjouterLesMots(options.JsonSerializerOptions);

    private static void AjouterLesMots(JsonSerializerOptions options) =>
        options.Converters.Insert(0, new EnumerationsJsonConverterFactory());
}
