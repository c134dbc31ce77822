using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Accueil.Securite;

/// <summary>A page without a handler for a request would be written on nothing.</summary>
internal sealed class GestionnairePresent : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var methode = context.HttpContext.Request.Method;
        if (context.HandlerMethod is null && !HttpMethods.IsGet(methode) && !HttpMethods.IsHead(methode))
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
