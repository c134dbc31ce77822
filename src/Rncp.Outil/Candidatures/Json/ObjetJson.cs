using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Rncp.Outil.Candidatures.Mots;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Candidatures.Json;

/// <summary>
/// An object of a line, read by its keys: each value has one kind, a key that is not known or comes twice is an error, and a
/// null is a key left out. What cannot be read is noted, and counts as left out, so that the reading goes on.
/// </summary>
internal sealed class ObjetJson
{
    private readonly Dictionary<string, JsonElement> _valeurs = new(StringComparer.Ordinal);
    private readonly string _chemin;
    private readonly Journal _journal;

    internal ObjetJson(JsonElement objet, string chemin, Journal journal, params IReadOnlyCollection<string> cles)
    {
        _chemin = chemin;
        _journal = journal;
        foreach (var propriete in objet.EnumerateObject())
        {
            var cle = Cle(propriete);
            if (!cles.Contains(cle)) Noter(null, $"la clé {Citation.De(cle)} est inconnue. {Suggestion.Phrase(cle, cles)}");
            else if (!_valeurs.TryAdd(cle, propriete.Value)) Noter(cle, "la clé est donnée deux fois. Ne garder que la bonne.");
        }
    }

    internal bool Porte(string cle) => Valeur(cle) is not null;

    internal string Chemin(string cle) => _chemin.Length == 0 ? cle : $"{_chemin}.{cle}";

    internal void Noter(string? cle, string message) =>
        _journal.Noter(cle is null ? (_chemin.Length == 0 ? null : _chemin) : Chemin(cle), message);

    internal JsonElement? Valeur(string cle) =>
        _valeurs.TryGetValue(cle, out var valeur) && valeur.ValueKind != JsonValueKind.Null ? valeur : null;

    internal string? Texte(string cle, string attendu)
    {
        if (Valeur(cle) is not { } valeur) return null;
        if (valeur.ValueKind != JsonValueKind.String) return Refuser<string>(cle, $"{Brut(valeur)} n'est pas un texte. Écrire {attendu}.");
        try
        {
            return valeur.GetString();
        }
        catch (InvalidOperationException)
        {
            // A JSON text may escape half of a character, which no text of the platform can hold.
            return Refuser<string>(cle, $"le texte porte une moitié de caractère. Écrire {attendu}.");
        }
    }

    internal bool? Booleen(string cle) => Valeur(cle) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { } valeur => RefuserValeur<bool>(cle, $"{Brut(valeur)} n'est ni vrai ni faux. Écrire true ou false, sans guillemets."),
    };

    internal int? Entier(string cle, string attendu) => Valeur(cle) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } valeur when valeur.TryGetInt32(out var entier) => entier,
        { } valeur => RefuserValeur<int>(cle, $"{Brut(valeur)} ne convient pas. Écrire {attendu}."),
    };

    internal DateOnly? Date(string cle)
    {
        if (Texte(cle, "une date, telle que \"2026-09-01\"") is not { } texte) return null;
        if (DateOnly.TryParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        var conseil = DateOnly.TryParseExact(texte, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var francaise)
            ? $"Écrire l'année d'abord : \"{francaise.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"."
            : "Écrire un jour du calendrier, année, mois et jour, tel que \"2026-09-01\".";
        return RefuserValeur<DateOnly>(cle, $"{Citation.De(texte)} n'est pas une date. {conseil}");
    }

    /// <summary>One of a few words, in any case.</summary>
    internal T? Mot<T>(string cle, Lexique<T> mots) where T : struct
    {
        if (Texte(cle, mots.Attendu) is not { } texte) return null;
        return mots.Exact(texte) ?? RefuserValeur<T>(cle, $"{Citation.De(texte)} est inconnu. {Suggestion.Phrase(texte, mots.Mots)}");
    }

    /// <summary>A list of objects; null when left out, for a list that is not known is not an empty one.</summary>
    internal ImmutableArray<T>? Liste<T>(string cle, string exemple, Func<ObjetJson, T> lire, params IReadOnlyCollection<string> cles)
    {
        if (Valeur(cle) is not { } valeur) return null;
        if (valeur.ValueKind != JsonValueKind.Array)
        {
            return RefuserValeur<ImmutableArray<T>>(cle, $"{Brut(valeur)} n'est pas une liste. "
                + $"Écrire une liste entre crochets, telle que {exemple} ; [] dit qu'il n'y en a aucun.");
        }
        var lus = ImmutableArray.CreateBuilder<T>();
        var position = 0;
        foreach (var element in valeur.EnumerateArray())
        {
            var chemin = $"{Chemin(cle)}[{++position}]";
            if (element.ValueKind == JsonValueKind.Object) lus.Add(lire(new ObjetJson(element, chemin, _journal, cles)));
            else _journal.Noter(chemin, $"{Brut(element)} n'est pas un objet. Écrire la liste ainsi : {exemple}.");
        }
        return lus.ToImmutable();
    }

    internal static string Brut(JsonElement valeur) => Citation.De(valeur.GetRawText());

    /// <summary>The keys of an object, as they are written.</summary>
    internal static IEnumerable<string> ClesDe(JsonElement objet) => objet.EnumerateObject().Select(Cle);

    /// <summary>An object in this one; null when left out.</summary>
    internal ObjetJson? Objet(string cle, string attendu, params IReadOnlyCollection<string> cles)
    {
        if (Valeur(cle) is not { } valeur) return null;
        return valeur.ValueKind == JsonValueKind.Object
            ? new ObjetJson(valeur, Chemin(cle), _journal, cles)
            : Refuser<ObjetJson>(cle, $"{Brut(valeur)} n'est pas un objet. Écrire {attendu}.");
    }

    private T? Refuser<T>(string cle, string message) where T : class
    {
        Noter(cle, message);
        return null;
    }

    private T? RefuserValeur<T>(string cle, string message) where T : struct
    {
        Noter(cle, message);
        return null;
    }

    private static string Cle(JsonProperty propriete)
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
}
