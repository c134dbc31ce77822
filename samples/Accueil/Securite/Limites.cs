using Microsoft.AspNetCore.Http.Features;

namespace Accueil.Securite;

/// <summary>How much of a request is read.</summary>
internal static class Limites
{
    internal const int Corps = 64 * 1024;

    internal static void AddLimites(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(serveur =>
        {
            serveur.AddServerHeader = false;
            serveur.Limits.MaxRequestBodySize = Corps;
            serveur.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            serveur.Limits.MaxRequestHeaderCount = 50;
            serveur.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        builder.Services.Configure<FormOptions>(formulaire =>
        {
            formulaire.ValueCountLimit = 40;
            formulaire.KeyLengthLimit = 100;
            formulaire.ValueLengthLimit = 4 * 1024;
            formulaire.MultipartBodyLengthLimit = Corps;
        });
    }
}
