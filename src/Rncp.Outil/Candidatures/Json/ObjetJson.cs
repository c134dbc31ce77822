using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Candidatures.Mots;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Candidatures.Json;

/// <summary>
/// An object of a line, read by its keys: each value has one kind, a key that is not known or comes twice is an error, and a
/// null is a key left out. What cannot be read is noted, and counts as left out, so that the reading goes on.
/// </summary>
internal sealed class ObjetJson
{
    private readonly LigneLue _lue;
    private readonly string? _chemin;
    private readonly string[] _cles;

    /// <summary>By the places of their keys: a dictionary a person would take longer than the rest of the reading.</summary>
    private readonly JsonElement[] _valeurs;

    /// <param name="chemin">Where it is in the line; null for the whole.</param>
    internal ObjetJson(JsonElement objet, LigneLue lue, string? chemin, string[] cles)
    {
        (_lue, _chemin, _cles, _valeurs) = (lue, chemin, cles, new JsonElement[cles.Length]);
        foreach (var propriete in objet.EnumerateObject())
        {
            var cle = Cle(propriete);
            var place = Array.IndexOf(cles, cle);
            if (place < 0) Noter(null, $"la clé {Citation.De(cle)} est inconnue. {Suggestion.Phrase(cle, cles)}");
            else if (_valeurs[place].ValueKind == JsonValueKind.Undefined) _valeurs[place] = propriete.Value;
            else Noter(cle, "la clé est donnée deux fois. Ne garder que la bonne.");
        }
    }

    internal bool Porte(string cle) => Valeur(cle) is not null;

    internal void Noter(string? cle, string message) => _lue.Noter(cle is null ? _chemin : Chemin(cle), message);

    internal JsonElement? Valeur(string cle) =>
        _valeurs[Array.IndexOf(_cles, cle)] is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } valeur ? valeur : null;

    internal string? Texte(string cle, string attendu)
    {
        if (Valeur(cle) is not { } valeur) return null;
        if (valeur.ValueKind != JsonValueKind.String) return Refuser<string?>(cle, $"{Brut(valeur)} n'est pas un texte. Écrire {attendu}.");
        try
        {
            return valeur.GetString();
        }
        catch (InvalidOperationException)
        {
            // A JSON text may escape half of a character, which no text of the platform can hold.
            return Refuser<string?>(cle, $"le texte porte une moitié de caractère. Écrire {attendu}.");
        }
    }

    /// <summary>What a text means.</summary>
    /// <param name="attendu">What to write, for who wrote no text.</param>
    /// <param name="lire">Its meaning, or what is wrong with it.</param>
    internal T? Lu<T>(string cle, string attendu, Func<string, (T?, string?)> lire)
    {
        if (Texte(cle, attendu) is not { } texte) return default;
        var (valeur, faute) = lire(texte);
        return faute is null ? valeur : Refuser<T>(cle, faute);
    }

    internal bool? Booleen(string cle) => Valeur(cle) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { } valeur => Refuser<bool?>(cle, $"{Brut(valeur)} n'est ni vrai ni faux. Écrire true ou false, sans guillemets."),
    };

    internal int? Entier(string cle, string attendu) => Valeur(cle) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } valeur when valeur.TryGetInt32(out var entier) => entier,
        { } valeur => Refuser<int?>(cle, $"{Brut(valeur)} ne convient pas. Écrire {attendu}."),
    };

    internal DateOnly? Date(string cle)
    {
        if (Texte(cle, "une date, telle que \"2026-09-01\"") is not { } texte) return null;
        if (DateOnly.TryParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        var conseil = DateOnly.TryParseExact(texte, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var francaise)
            ? $"Écrire l'année d'abord : \"{francaise.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"."
            : "Écrire un jour du calendrier, année, mois et jour, tel que \"2026-09-01\".";
        return Refuser<DateOnly?>(cle, $"{Citation.De(texte)} n'est pas une date. {conseil}");
    }

    /// <summary>One of a few words, in any case.</summary>
    internal T? Mot<T>(string cle, Lexique<T> mots) where T : struct =>
        Texte(cle, mots.Attendu) is not { } texte ? null
        : mots.Exact(texte) ?? Refuser<T?>(cle, $"{Citation.De(texte)} est inconnu. {Suggestion.Phrase(texte, mots.Mots)}");

    /// <summary>A list of objects; null when left out, for a list that is not known is not an empty one.</summary>
    internal ImmutableArray<T>? Liste<T>(string cle, string exemple, Func<ObjetJson, T> lire, string[] cles)
    {
        if (Valeur(cle) is not { } valeur) return null;
        if (valeur.ValueKind != JsonValueKind.Array)
        {
            return Refuser<ImmutableArray<T>?>(cle, $"{Brut(valeur)} n'est pas une liste. "
                + $"Écrire une liste entre crochets, telle que {exemple} ; [] dit qu'il n'y en a aucun.");
        }
        var lus = ImmutableArray.CreateBuilder<T>(valeur.GetArrayLength());
        var position = 0;
        foreach (var element in valeur.EnumerateArray())
        {
            var chemin = $"{Chemin(cle)}[{++position}]";
            if (element.ValueKind == JsonValueKind.Object) lus.Add(lire(new ObjetJson(element, _lue, chemin, cles)));
            else _lue.Noter(chemin, $"{Brut(element)} n'est pas un objet. Écrire la liste ainsi : {exemple}.");
        }
        return lus.DrainToImmutable();
    }

    /// <summary>An object in this one; null when left out.</summary>
    internal ObjetJson? Objet(string cle, string attendu, string[] cles) => Valeur(cle) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } valeur => new ObjetJson(valeur, _lue, Chemin(cle), cles),
        { } valeur => Refuser<ObjetJson>(cle, $"{Brut(valeur)} n'est pas un objet. Écrire {attendu}."),
    };

    internal static string Brut(JsonElement valeur) => Citation.De(valeur.GetRawText());

    /// <summary>A key, as it is written.</summary>
    internal static string Cle(JsonProperty propriete)
    {
        try
        {
            return propriete.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    private string Chemin(string cle) => _chemin is null ? cle : $"{_chemin}.{cle}";

    private T? Refuser<T>(string cle, string message)
    {
        Noter(cle, message);
        return default;
    }
}
