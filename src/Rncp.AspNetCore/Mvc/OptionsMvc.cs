using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Options;
using Rncp.Redaction;

namespace Rncp.Mvc;

/// <summary>What controllers are given: the binders, the reader of bodies, and the answer of who is an API controller.</summary>
internal sealed class OptionsMvc(IOptions<JsonOptions> json) : IPostConfigureOptions<MvcOptions>, IPostConfigureOptions<ApiBehaviorOptions>
{
    public void PostConfigure(string? name, MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new ValeurModelBinderProvider());
        options.Filters.Add(new FiltreLectures());
        options.Filters.Add<FiltreManques>(FiltreManques.AvantLeRefus);
        // An application that reads JSON by another library keeps it.
        if (options.InputFormatters.OfType<SystemTextJsonInputFormatter>().FirstOrDefault() is not { } leur) return;
        options.InputFormatters.Insert(options.InputFormatters.IndexOf(leur), new CorpsInputFormatter(json.Value.JsonSerializerOptions));
    }

    public void PostConfigure(string? name, ApiBehaviorOptions options)
    {
        var reponse = options.InvalidModelStateResponseFactory;
        options.InvalidModelStateResponseFactory = contexte => Repondre(contexte, reponse);
    }

    /// <summary>The answer of the application, which has more than our errors, in the language of ours.</summary>
    private static IActionResult Repondre(ActionContext contexte, Func<ActionContext, IActionResult> reponse)
    {
        if (!Marque.EstRefuse(contexte.HttpContext)) return reponse(contexte);
        var phrases = Phrases.De(contexte.HttpContext.Request);
        contexte.HttpContext.Response.Headers.ContentLanguage = phrases.Langue;
        var resultat = reponse(contexte);
        if (resultat is ObjectResult { Value: ProblemDetails probleme }) probleme.Title = phrases.Titre;
        return resultat;
    }
}
