using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Rncp.Formes;
using Rncp.Redaction;

namespace Rncp.Corps;

/// <summary>What is wrong with a JSON body: the first thing, at its path, for the person who sent it.</summary>
internal static class RefusCorps
{
    /// <summary>The beginning of what the JSON reader says of a property that is there twice.</summary>
    private const string Doublee = "Duplicate property '";

    /// <summary>What it says before the names of those that are missing.</summary>
    private const string Manquantes = "missing required properties including: ";

    /// <summary>Says what was wrong.</summary>
    /// <param name="erreur">What reading the body threw.</param>
    /// <param name="corps">The type of the body.</param>
    /// <param name="options">What it was read with.</param>
    /// <param name="phrases">The language.</param>
    /// <returns>The path without <c>$.</c>, and a sentence.</returns>
    internal static KeyValuePair<string, string> De(JsonException erreur, Type corps, JsonSerializerOptions options, Phrases phrases)
    {
        var dit = SansPlace(erreur.Message);
        if (erreur.InnerException is JsonException) return new("$", Illisible(erreur, phrases));
        var ici = CheminJson.Suivre(erreur.Path, corps, options);
        return new(CheminJson.Cle(erreur.Path), Structure(dit, ici, phrases) ?? Valeur(dit, ici, phrases));
    }

    /// <summary>The message, without the path, the line and the position that the reader adds to it.</summary>
    private static string SansPlace(string message)
    {
        var fin = message.LastIndexOf(" Path: ", StringComparison.Ordinal);
        return fin < 0 ? message : message[..fin];
    }

    private static string Illisible(JsonException erreur, Phrases phrases)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{erreur.LineNumber + 1}, {erreur.BytePositionInLine + 1}");
        return phrases.Choisir(
            $"Le corps n'est pas du JSON (ligne et octet : {place}).", $"The body is not JSON (line and byte: {place}).");
    }

    /// <summary>What is wrong with the properties of an object; null when it is something else.</summary>
    private static string? Structure(string dit, CheminJson ici, Phrases phrases)
    {
        if (dit.StartsWith(Doublee, StringComparison.Ordinal))
        {
            var nom = phrases.Citer(dit[Doublee.Length..].Split('\'')[0]);
            return phrases.Choisir($"La propriété {nom} est là deux fois.", $"The property {nom} is there twice.");
        }
        if (dit.IndexOf(Manquantes, StringComparison.Ordinal) is >= 0 and var debut)
        {
            var noms = dit[(debut + Manquantes.Length)..].TrimEnd('.').Replace("'", "", StringComparison.Ordinal);
            return phrases.Choisir($"Il manque : {noms}.", $"Missing: {noms}.");
        }
        if (ici is not { Parent: { Kind: JsonTypeInfoKind.Object } parent, Nom: { } inconnu, Feuille: null }) return null;
        var attendues = string.Join(", ", parent.Properties.Select(propriete => propriete.Name));
        return phrases.Choisir(
            $"{phrases.Citer(inconnu)} n'est pas une propriété de cet objet. Attendu : {attendues}.",
            $"{phrases.Citer(inconnu)} is not a property of this object. Expected: {attendues}.");
    }

    private static string Valeur(string dit, CheminJson ici, Phrases phrases)
    {
        // A key is read before the value that it has the path of: it is the one that is quoted.
        if (ici.Parent is { Kind: JsonTypeInfoKind.Dictionary, KeyType: { } cle } && ici.Nom is { } nom
            && Catalogue.De(cle) is { } formeDeCle
            && (Lu(dit) == nom || dit.Contains($" is not a {formeDeCle.Type.Name}", StringComparison.Ordinal)))
            return phrases.PasUn(formeDeCle, nom);
        // What is wrong with a level that is between two is said better by its converter.
        if (ici.Feuille is { } feuille && Catalogue.De(feuille.Type) is { Genre: not GenreForme.Intervalle } forme)
            return Lu(dit) is { } lu ? phrases.PasUn(forme, lu) : phrases.PasUn(forme);
        return Traductions.De(dit) is { } francais ? phrases.Choisir(francais, dit) : Simple(ici.Feuille, phrases);
    }

    /// <summary>What was read, which the converters of this library quote first.</summary>
    private static string? Lu(string dit)
    {
        var fin = dit.IndexOf("' is not a", StringComparison.Ordinal);
        return dit.StartsWith('\'') && fin > 0 ? dit[1..fin] : null;
    }

    private static string Simple(JsonTypeInfo? feuille, Phrases phrases)
    {
        var attendu = (feuille?.Kind, feuille?.Type) switch
        {
            (JsonTypeInfoKind.Enumerable, _) => phrases.Choisir("une liste", "a list"),
            (JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary, _) => phrases.Choisir("un objet", "an object"),
            (_, { } type) when type == typeof(bool) => "true, false",
            (_, { } type) when type == typeof(string) => phrases.Choisir("un texte", "a text"),
            (_, { } type) when type == typeof(DateOnly) => phrases.Choisir("un jour, comme 2026-09-01", "a day, such as 2026-09-01"),
            (_, { IsPrimitive: true }) => phrases.Choisir("un nombre", "a number"),
            _ => null,
        };
        var refus = phrases.Choisir("Cette valeur n'est pas de la forme attendue.", "This value has not the form that is expected.");
        return attendu is null ? refus : refus + phrases.Choisir($" Attendu : {attendu}.", $" Expected: {attendu}.");
    }
}
