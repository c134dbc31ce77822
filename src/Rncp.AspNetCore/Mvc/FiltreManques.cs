using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Rncp.Formes;
using Rncp.Redaction;

namespace Rncp.Mvc;

/// <summary>Says in words of ours that a value of ours is missing, which the framework says in English of a field.</summary>
internal sealed class FiltreManques(IModelMetadataProvider metadonnees) : IActionFilter
{
    /// <summary>The order of the filter that answers of an API controller is -2000.</summary>
    internal const int AvantLeRefus = -3000;

    public void OnActionExecuting(ActionExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.ModelState.IsValid) return;
        if (Marque.DuCorps(context.HttpContext) is { } refus)
        {
            foreach (var corps in context.ActionDescriptor.Parameters.Where(un => un.BindingInfo?.BindingSource == BindingSource.Body))
                Oublier(context.ModelState, corps.Name, refus);
        }
        foreach (var (place, entree) in context.ModelState.ToArray())
            if (entree!.Errors.Count > 0) Dire(context, place, entree.Errors);
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }

    private void Dire(ActionContext contexte, string place, ModelErrorCollection erreurs)
    {
        var modeles = contexte.ActionDescriptor.Parameters.Select(parametre => Chercher(parametre, place));
        foreach (var modele in modeles.OfType<ModelMetadata>())
        {
            if (Catalogue.De(modele.ModelType) is not { } forme) continue;
            var manques = modele.ValidatorMetadata.OfType<RequiredAttribute>()
                .Select(un => un.FormatErrorMessage(modele.GetDisplayName())).ToArray();
            foreach (var erreur in erreurs.Where(une => manques.Contains(une.ErrorMessage)).ToArray())
            {
                erreurs.Remove(erreur);
                erreurs.Add(Phrases.De(contexte.HttpContext.Request).Manque(forme));
                Marque.PourUneValeur(contexte.HttpContext);
            }
        }
    }

    /// <summary>What stands at a place, whose first name may be that of the parameter; null when it is none of its properties.</summary>
    private ModelMetadata? Chercher(ParameterDescriptor parametre, string place)
    {
        var ici = metadonnees.GetMetadataForType(parametre.ParameterType);
        var noms = place.Split('.');
        if (noms.Length > 1 && string.Equals(SansRang(noms[0]), parametre.Name, StringComparison.OrdinalIgnoreCase)) noms = noms[1..];
        foreach (var nom in noms)
        {
            if (ici.Properties.FirstOrDefault(un => un.PropertyName == SansRang(nom)) is not { } propriete) return null;
            ici = nom.EndsWith(']') && propriete.ElementMetadata is { } element ? element : propriete;
        }
        return ici;
    }

    private static string SansRang(string nom) => nom.Split('[')[0];

    /// <summary>A body that was refused is not "required" besides. Its name may be that of the property which is wrong.</summary>
    private static void Oublier(ModelStateDictionary etat, string nom, string saufCela)
    {
        if (etat[nom] is not { } entree) return;
        foreach (var erreur in entree.Errors.Where(une => une.ErrorMessage != saufCela).ToArray()) entree.Errors.Remove(erreur);
        if (entree.Errors.Count == 0) etat.Remove(nom);
    }
}
