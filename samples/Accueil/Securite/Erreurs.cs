using Accueil.Dossiers;
using Microsoft.AspNetCore.Diagnostics;

namespace Accueil.Securite;

/// <summary>What went wrong, as a page in French, or for programs as a problem in JSON.</summary>
internal static class Erreurs
{
    private const string Page = "/erreur";

    internal static void UseErreurs(this WebApplication app)
    {
        app.UseWhen(EstPourUnProgramme, programme => programme.UseExceptionHandler(Options(null)).UseStatusCodePages());
        app.UseWhen(contexte => !EstPourUnProgramme(contexte),
            personne => personne.UseExceptionHandler(Options(Page)).UseStatusCodePagesWithReExecute(Page));
        app.Use((contexte, suite) =>
        {
            // The page of an error is read, whatever was sent: a form that is too long is not read a second time.
            if (contexte.Features.Get<IExceptionHandlerFeature>() is not null
                || contexte.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            {
                contexte.Request.Method = HttpMethods.Get;
                contexte.Request.ContentType = null;
            }
            return suite(contexte);
        });
    }

    private static ExceptionHandlerOptions Options(string? page) => new()
    {
        ExceptionHandlingPath = page,
        StatusCodeSelector = exception => exception switch
        {
            BadHttpRequestException mauvaise => mauvaise.StatusCode,
            _ when Pannes.EstUnePanne(exception) => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        },
    };

    private static bool EstPourUnProgramme(HttpContext contexte) =>
        contexte.Request.Path.StartsWithSegments("/api") || contexte.Request.Path.StartsWithSegments("/openapi");
}
