using Microsoft.AspNetCore.Mvc.ModelBinding;
using Rncp.Formes;

namespace Rncp.Mvc;

/// <summary>Gives our types their binder, but where they are read from a body, or first from a header by the binder of headers.</summary>
internal sealed class ValeurModelBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var source = context.BindingInfo.BindingSource;
        if (source == BindingSource.Body || source == BindingSource.Header || source == BindingSource.Services) return null;
        return Catalogue.De(context.Metadata.ModelType) is { } forme ? new ValeurModelBinder(forme) : null;
    }
}
