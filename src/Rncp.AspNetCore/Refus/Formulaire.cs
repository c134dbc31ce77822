using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Rncp.Corps;
using Rncp.Formes;
using Rncp.Redaction;

namespace Rncp.Refus;

/// <summary>The fields of a form, read again by the properties of the class that they fill.</summary>
internal static class Formulaire
{
    /// <summary>What is wrong with the fields that are of our types, under the names that the form has them.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Verifier(
        Type classe, Valeurs valeurs, JsonSerializerOptions options, Phrases phrases, string prefixe = "")
    {
        // A class that contains itself ends where no field has a longer name.
        if (CheminJson.Info(classe, options) is not { Kind: JsonTypeInfoKind.Object } info || valeurs.Formulaire is null) return [];
        return info.Properties.SelectMany(propriete =>
        {
            var nom = prefixe + Nom(propriete);
            string[] champs = [.. valeurs.Formulaire.Keys.Where(champ => EstDe(champ, nom))];
            var type = propriete.PropertyType;
            var element = CheminJson.Info(type, options)?.ElementType;
            if (Catalogue.De(element ?? type) is { } forme)
            {
                var peutManquer = element is null && PeutManquer(propriete);
                return champs.SelectMany(champ =>
                    new Parametre(champ, Source.Formulaire, forme, peutManquer, element is not null).Verifier(valeurs, phrases));
            }
            return element is null ? champs.Length == 0 ? [] : Verifier(type, valeurs, options, phrases, nom + ".")
                : champs.Select(champ => champ[..(champ.IndexOf(']', nom.Length) + 1)]).Where(rang => rang.Length > 0).Distinct()
                    .SelectMany(rang => Verifier(element, valeurs, options, phrases, rang + "."));
        });
    }

    /// <summary>What the class cannot be made without, and the form does not have.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Manques(
        Type classe, HttpRequest demande, JsonSerializerOptions options, Phrases phrases)
    {
        if (CheminJson.Info(classe, options) is not { Kind: JsonTypeInfoKind.Object } info || !demande.HasFormContentType) yield break;
        foreach (var propriete in info.Properties)
        {
            var estRequise = propriete.IsRequired || propriete.AssociatedParameter is not null;
            if (estRequise && Catalogue.De(propriete.PropertyType) is { } forme
                && string.IsNullOrEmpty(demande.Form[Nom(propriete)]))
                yield return new(Nom(propriete), phrases.Manque(forme));
        }
    }

    private static string Nom(JsonPropertyInfo propriete) => (propriete.AttributeProvider as MemberInfo)?.Name ?? propriete.Name;

    private static bool PeutManquer(JsonPropertyInfo propriete) => Nullable.GetUnderlyingType(propriete.PropertyType) is not null
        || (!propriete.PropertyType.IsValueType && (propriete.IsSetNullable || propriete.AssociatedParameter is { IsNullable: true }));

    /// <summary>Whether a field is of a property: itself, an element of it, or a part of it.</summary>
    private static bool EstDe(string champ, string nom) => champ.StartsWith(nom, StringComparison.OrdinalIgnoreCase)
        && (champ.Length == nom.Length || champ[nom.Length] is '[' or '.');
}
