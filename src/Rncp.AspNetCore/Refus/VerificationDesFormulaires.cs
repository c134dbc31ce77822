using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Rncp.Corps;
using Rncp.Formes;

namespace Rncp.Refus;

/// <summary>
/// Refuses, when the application starts, an endpoint that would read what a person states from the fields of a form: what is not
/// understood there is left out, and a fact that is left out is another answer.
/// </summary>
internal sealed class VerificationDesFormulaires(IOptions<JsonOptions> json) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        foreach (var endpoint in app.ApplicationServices.GetRequiredService<EndpointDataSource>().Endpoints) Verifier(endpoint);
    };

    private void Verifier(Endpoint endpoint)
    {
        var minimaux = endpoint.Metadata.GetOrderedMetadata<IParameterBindingMetadata>().Where(Plan.EstUneClasseDeFormulaire)
            .Select(lien => (lien.Name, lien.ParameterInfo.ParameterType));
        var action = endpoint.Metadata.GetMetadata<ActionDescriptor>();
        var mvc = action is null ? [] : action.Parameters.Concat(action.BoundProperties).Where(EstUnFormulaire)
            .Select(un => (un.Name, un.ParameterType));
        foreach (var (nom, type) in minimaux.Concat(mvc))
        {
            if (Objet(type, json.Value.SerializerOptions, []) is not { } objet) continue;
            throw new InvalidOperationException(
                $"{endpoint.DisplayName}: the parameter '{nom}' would read a {objet.Name} from the fields of a form, where a fact that is "
                + $"not understood is left out in silence, which changes the answer. Send it as JSON, in the body of the request, or read "
                + $"the fields into a class of your own and make the {objet.Name} from it.");
        }
    }

    /// <summary>Without a source, an action reads its classes from forms and queries.</summary>
    private static bool EstUnFormulaire(ParameterDescriptor parametre) => parametre.BindingInfo?.BindingSource is not { } source
        || source == BindingSource.Form || source == BindingSource.Query || source == BindingSource.ModelBinding;

    /// <summary>The type of what a person states that is in another one; null when there is none.</summary>
    private static Type? Objet(Type type, JsonSerializerOptions options, HashSet<Type> vus)
    {
        if (Catalogue.EstObjet(type)) return type;
        if (!vus.Add(type) || CheminJson.Info(type, options) is not { } info) return null;
        if (info.ElementType is { } element) return Objet(element, options, vus);
        return info.Kind is not JsonTypeInfoKind.Object ? null
            : info.Properties.Select(une => Objet(une.PropertyType, options, vus)).FirstOrDefault(un => un is not null);
    }
}
