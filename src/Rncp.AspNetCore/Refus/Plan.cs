using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Rncp.Corps;
using Rncp.Formes;

namespace Rncp.Refus;

/// <summary>What a minimal endpoint takes of the types of this library.</summary>
/// <param name="Parametres">Its parameters of our types.</param>
/// <param name="Formulaires">The classes that it reads from the fields of a form.</param>
/// <param name="Corps">The type of its JSON body, when something of ours is in it; null otherwise.</param>
/// <param name="CorpsEstFacultatif">Whether the body may be missing.</param>
internal sealed record Plan(Parametre[] Parametres, Type[] Formulaires, Type? Corps, bool CorpsEstFacultatif)
{
    /// <summary>Whether nothing of ours is in it.</summary>
    internal bool EstVide => Parametres.Length + Formulaires.Length == 0 && Corps is null;

    /// <summary>Whether it reads a form.</summary>
    internal bool LitUnFormulaire => Formulaires.Length > 0 || Array.Exists(Parametres, un => un.Source is Source.Formulaire);

    /// <summary>Finds what an endpoint takes.</summary>
    internal static Plan De(RouteEndpoint endpoint, JsonSerializerOptions options)
    {
        var liens = endpoint.Metadata.GetOrderedMetadata<IParameterBindingMetadata>();
        var accepte = endpoint.Metadata.GetOrderedMetadata<IAcceptsMetadata>().FirstOrDefault(EstJson);
        var corps = accepte?.RequestType;
        return new Plan(
            [.. liens.Select(lien => Parametre.De(lien, endpoint, corps)).OfType<Parametre>()],
            [.. liens.Where(EstUneClasseDeFormulaire).Select(lien => lien.ParameterInfo.ParameterType)
                .Where(type => EstDesNotres(type, options, []))],
            corps is not null && EstDesNotres(corps, options, []) ? corps : null,
            accepte?.IsOptional == true);
    }

    /// <summary>Whether a type is of this library, or has something of it.</summary>
    internal static bool EstDesNotres(Type type, JsonSerializerOptions options, HashSet<Type> vus)
    {
        if (!vus.Add(type)) return false;
        if (Catalogue.De(type) is not null || Catalogue.EstObjet(type)) return true;
        if (CheminJson.Info(type, options) is not { } info) return false;
        return (info.ElementType is { } element && EstDesNotres(element, options, vus))
            || (info.KeyType is { } cle && EstDesNotres(cle, options, vus))
            || (info.Kind is JsonTypeInfoKind.Object && info.Properties.Any(une => EstDesNotres(une.PropertyType, options, vus)));
    }

    /// <summary>Whether a parameter is filled by the fields of a form, each under the name of a property.</summary>
    internal static bool EstUneClasseDeFormulaire(IParameterBindingMetadata lien)
    {
        var type = lien.ParameterInfo.ParameterType;
        return Catalogue.De(type.IsArray ? type.GetElementType()! : type) is null
            && !typeof(IFormFile).IsAssignableFrom(type)
            && lien.ParameterInfo.GetCustomAttributes(inherit: true).OfType<IFromFormMetadata>().Any();
    }

    private static bool EstJson(IAcceptsMetadata accepte) =>
        accepte.ContentTypes.Any(type => type.Contains("json", StringComparison.OrdinalIgnoreCase));
}
