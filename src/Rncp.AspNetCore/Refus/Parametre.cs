using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Rncp.Formes;
using Rncp.Redaction;

namespace Rncp.Refus;

/// <summary>A parameter of an endpoint that is of a type of this library.</summary>
/// <param name="Nom">The name that the request has it under.</param>
/// <param name="Source">Where.</param>
/// <param name="Forme">How a value is read.</param>
/// <param name="EstOptionnel">Whether it may be missing.</param>
/// <param name="EstListe">Whether there may be several.</param>
internal sealed record Parametre(string Nom, Source Source, Forme Forme, bool EstOptionnel, bool EstListe)
{
    /// <summary>Whether one of several may be blank, which is null.</summary>
    private bool ElementPeutManquer { get; init; }

    /// <summary>A parameter; null when it is of another type, or comes from elsewhere.</summary>
    internal static Parametre? De(IParameterBindingMetadata lien, RouteEndpoint endpoint, Type? corps)
    {
        var type = lien.ParameterInfo.ParameterType;
        if (Catalogue.De(type.IsArray ? type.GetElementType()! : type) is not { } forme) return null;
        var (source, nom) = Chercher(lien, endpoint, corps);
        var peutManquer = type.IsArray && Nullable.GetUnderlyingType(type.GetElementType()!) is not null;
        return source is { } connue
            ? new Parametre(nom, connue, forme, lien.IsOptional, type.IsArray) { ElementPeutManquer = peutManquer } : null;
    }

    /// <summary>
    /// What is wrong with what a request has; nothing when it is right. A value is put as the framework reads it, or refuses it: a word is
    /// the name of a member, a number is none, and an empty text, as a blank field sends it, is nothing.
    /// </summary>
    internal IEnumerable<KeyValuePair<string, string>> Verifier(Valeurs valeurs, Phrases phrases)
    {
        if (!valeurs.Sait(Source)) return [];
        var nom = valeurs.NomDonne(Source, Nom);
        string?[] donnees = [.. valeurs.Lire(Source, nom, EstListe)];
        // Of several where there is to be one, the framework makes one text.
        if (!EstListe && donnees.Length > 1) donnees = [string.Join(',', donnees)];
        if (EstOptionnel && !EstListe && donnees is [null or ""])
            return valeurs.Retirer(Source, nom) ? [] : [new(nom, phrases.Manque(Forme))];
        if (donnees.Length == 0) return EstOptionnel || EstListe ? [] : [new(nom, phrases.Manque(Forme))];
        return Lire(valeurs, nom, donnees, phrases);
    }

    private List<KeyValuePair<string, string>> Lire(Valeurs valeurs, string nom, string?[] donnees, Phrases phrases)
    {
        var erreurs = new List<KeyValuePair<string, string>>();
        var lues = Array.ConvertAll(donnees, donnee =>
        {
            var texte = donnee ?? "";
            if (texte.Length == 0 && ElementPeutManquer) return texte;
            if (Forme.TryLire(texte, out var valeur)) return Forme.PourLeCadre(texte, valeur);
            erreurs.Add(new(nom, phrases.PasUn(Forme, texte)));
            // A blank among others would be a null to a delegate that is generated.
            return EstListe && texte.Length == 0 ? Forme.JamaisLu : Forme.RefusePourLeCadre(texte);
        });
        if (!lues.SequenceEqual(donnees)) valeurs.Remplacer(Source, nom, lues);
        return erreurs;
    }

    private static (Source? Source, string Nom) Chercher(IParameterBindingMetadata lien, RouteEndpoint endpoint, Type? corps)
    {
        foreach (var attribut in lien.ParameterInfo.GetCustomAttributes(inherit: true))
        {
            if (attribut is IFromRouteMetadata route) return (Source.Route, route.Name ?? lien.Name);
            if (attribut is IFromQueryMetadata requete) return (Source.Requete, requete.Name ?? lien.Name);
            if (attribut is IFromHeaderMetadata enTete) return (Source.EnTete, enTete.Name ?? lien.Name);
            if (attribut is IFromFormMetadata formulaire) return (Source.Formulaire, formulaire.Name ?? lien.Name);
            if (attribut is IFromBodyMetadata or IFromServiceMetadata) return (null, lien.Name);
        }
        if (endpoint.RoutePattern.GetParameter(lien.Name) is { } segment) return (Source.Route, segment.Name);
        return (lien.ParameterInfo.ParameterType == corps ? null : Source.Requete, lien.Name);
    }
}
