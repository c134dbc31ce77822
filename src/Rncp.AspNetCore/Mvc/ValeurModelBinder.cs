using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Rncp.Formes;
using Rncp.Redaction;

namespace Rncp.Mvc;

/// <summary>Reads a value of one of our types for an action, from wherever it is but a body, and says what is wrong with it.</summary>
internal sealed class ValeurModelBinder(Forme forme) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var donnee = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (donnee != ValueProviderResult.None) bindingContext.ModelState.SetModelValue(bindingContext.ModelName, donnee);
        var phrases = Phrases.De(bindingContext.HttpContext.Request);
        if (donnee.FirstValue is not { Length: > 0 } texte)
        {
            if (EstRequis(bindingContext, donnee)) Refuser(bindingContext, phrases.Manque(forme));
            else if (donnee != ValueProviderResult.None) bindingContext.Result = ModelBindingResult.Success(null);
        }
        else if (forme.TryLire(texte, out var valeur))
        {
            bindingContext.Result = ModelBindingResult.Success(valeur);
        }
        else
        {
            Refuser(bindingContext, phrases.PasUn(forme, texte));
        }
        return Task.CompletedTask;
    }

    private static void Refuser(ModelBindingContext contexte, string refus)
    {
        Marque.PourUneValeur(contexte.HttpContext);
        // A parameter of which the request has nothing is looked for without a name.
        contexte.ModelState.TryAddModelError(contexte.ModelName.Length > 0 ? contexte.ModelName : contexte.FieldName, refus);
    }

    /// <summary>
    /// What is no parameter, but a property, may keep the value that its class gives it. An element of a list is there because it was sent.
    /// </summary>
    private static bool EstRequis(ModelBindingContext contexte, ValueProviderResult donnee)
    {
        var modele = contexte.ModelMetadata;
        if (contexte.IsTopLevelObject) return (modele.IsRequired || !modele.IsReferenceOrNullableType) && !AUneValeur(contexte);
        var estUnElement = modele.MetadataKind is ModelMetadataKind.Type;
        return donnee != ValueProviderResult.None && (estUnElement || modele.IsRequired || !modele.IsReferenceOrNullableType);
    }

    private static bool AUneValeur(ModelBindingContext contexte) => contexte.ActionContext.ActionDescriptor.Parameters
        .OfType<ControllerParameterDescriptor>().Any(un => un.Name == contexte.FieldName && un.ParameterInfo.HasDefaultValue);
}
