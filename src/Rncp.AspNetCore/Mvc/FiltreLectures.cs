using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Rncp.Redaction;

namespace Rncp.Mvc;

/// <summary>Answers 400 to a request whose readings are none of the fiche that the action decided on.</summary>
internal sealed class FiltreLectures : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var aUnCorps = context.ActionDescriptor.Parameters.Any(un => un.BindingInfo?.BindingSource == BindingSource.Body);
        if (!aUnCorps || context.Exception is not ArgumentException e || LectureInconnue.Cle(e) is null) return;
        var phrases = Phrases.De(context.HttpContext.Request);
        context.HttpContext.Response.Headers.ContentLanguage = phrases.Langue;
        context.ModelState.TryAddModelError("lectures", LectureInconnue.Dire(e, phrases));
        var probleme = context.HttpContext.RequestServices.GetRequiredService<ProblemDetailsFactory>().CreateValidationProblemDetails(
            context.HttpContext, context.ModelState, StatusCodes.Status400BadRequest, phrases.Titre);
        context.Result = new BadRequestObjectResult(probleme) { ContentTypes = { "application/problem+json" } };
    }
}
