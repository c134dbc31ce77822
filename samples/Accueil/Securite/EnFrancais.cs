using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Accueil.Securite;

/// <summary>What the framework says of a request that it does not read, in the language of who reads it.</summary>
internal static class EnFrancais
{
    internal static void Dire(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((valeur, champ) => $"« {valeur} » n'est pas une valeur de {champ}.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(valeur => $"« {valeur} » n'est pas une valeur de ce filtre.");
        messages.SetUnknownValueIsInvalidAccessor(champ => $"La valeur de {champ} ne se lit pas.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Cette valeur ne se lit pas.");
        messages.SetValueIsInvalidAccessor(valeur => $"« {valeur} » ne se lit pas ici.");
        messages.SetValueMustNotBeNullAccessor(_ => "Cette valeur manque.");
        messages.SetMissingBindRequiredValueAccessor(champ => $"{champ} manque.");
        messages.SetMissingKeyOrValueAccessor(() => "Une valeur manque.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Le contenu de la demande manque.");
        messages.SetValueMustBeANumberAccessor(champ => $"{champ} est un nombre.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Cette valeur est un nombre.");
    }

    /// <summary>The title of a problem, where the answer has none of its own.</summary>
    internal static void Titrer(ProblemDetailsContext contexte) => contexte.ProblemDetails.Title = contexte.ProblemDetails.Status switch
    {
        StatusCodes.Status400BadRequest => "La demande ne se lit pas : le détail dit ce qui est attendu, et /openapi/v1.json le décrit.",
        StatusCodes.Status404NotFound => "Rien n'est à cette adresse : /openapi/v1.json dit celles qui répondent.",
        StatusCodes.Status405MethodNotAllowed => "Cette adresse ne prend pas cette méthode : /openapi/v1.json dit laquelle.",
        StatusCodes.Status413PayloadTooLarge => $"La demande est trop longue : {Limites.Corps / 1024} Kio au plus.",
        StatusCodes.Status415UnsupportedMediaType => "Le contenu attendu est du JSON (Content-Type: application/json).",
        StatusCodes.Status503ServiceUnavailable => "La base ne répond pas : réessayez plus tard.",
        >= 500 => "Quelque chose s'est mal passé ici, et non chez vous.",
        _ => contexte.ProblemDetails.Title,
    };
}
