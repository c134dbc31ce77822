using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Rncp;

/// <summary>Reads an archived decision: what it was decided on and what was answered.</summary>
internal sealed class Archive
{
    private readonly JsonElement _racine;

    internal Archive(JsonElement racine)
    {
        _racine = racine;
        var format = Propriete(racine, "$", "format");
        if (format.ValueKind != JsonValueKind.Number || !format.TryGetInt32(out var numero) || numero != Rncp.Demande.FormatConnu)
            throw new JsonException($"$.format is {format.GetRawText()}. Expected: {Rncp.Demande.FormatConnu}.");
        var certification = Propriete(racine, "$", "certification");
        Code = Texte(certification, "$.certification", "code");
        Sha256 = Texte(certification, "$.certification", "sha256");
        Demande = Lire(Propriete(racine, "$", "demande"), "$.demande", FormatJson.Default.Demande);
        Alors = new DecisionArchivee
        {
            Conclusion = Lire(Propriete(racine, "$", "conclusion"), "$.conclusion", FormatArchive.Default.Conclusion),
            Motif = Lire(Propriete(racine, "$", "motif"), "$.motif", FormatArchive.Default.Motif),
            Explication = Texte(racine, "$", "explication"),
            VersionDonnees = Texte(certification, "$.certification", "version"),
        };
    }

    internal string Code { get; }

    internal string Sha256 { get; }

    internal Demande Demande { get; }

    internal DecisionArchivee Alors { get; }

    /// <summary>Whether a decision answers the same, to the letter.</summary>
    internal bool Repond(Eligibilite avis)
    {
        using var autre = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(avis, FormatArchive.Default.Eligibilite));
        return EligibiliteJsonConverter.Reponses.All(nom =>
            _racine.TryGetProperty(nom, out var alors) && Pareils(alors, autre.RootElement.GetProperty(nom)));
    }

    /// <summary>Refuses a property that is there twice, of which a reader would drop one in silence, and what is no text.</summary>
    internal static void Verifier(ReadOnlySpan<byte> json)
    {
        var lecteur = new Utf8JsonReader(json);
        var objets = new Stack<HashSet<string>>();
        while (lecteur.Read())
        {
            if (lecteur.TokenType == JsonTokenType.StartObject) objets.Push([]);
            else if (lecteur.TokenType == JsonTokenType.EndObject) objets.Pop();
            else if (lecteur.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
            {
                var texte = Texte(ref lecteur);
                var octet = lecteur.TokenStartIndex;
                if (lecteur.TokenType == JsonTokenType.PropertyName && !objets.Peek().Add(texte))
                    throw new JsonException($"The property '{Analyse.Citer(texte)}' is there twice, at the byte {octet}.");
            }
        }
    }

    /// <summary>A text; half of a character, escaped, is none.</summary>
    private static string Texte(ref Utf8JsonReader lecteur)
    {
        try
        {
            return lecteur.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException($"The text at the byte {lecteur.TokenStartIndex} is not Unicode.", e);
        }
    }

    private static JsonElement Propriete(JsonElement objet, string chemin, string nom) =>
        objet.ValueKind == JsonValueKind.Object && objet.TryGetProperty(nom, out var valeur)
            ? valeur
            : throw new JsonException($"{chemin} has no {nom}. Expected: a decision as this library writes it.");

    private static string Texte(JsonElement objet, string chemin, string nom) =>
        Propriete(objet, chemin, nom) is { ValueKind: JsonValueKind.String } texte
            ? texte.GetString()!
            : throw new JsonException($"{chemin}.{nom} is no text.");

    private static T Lire<T>(JsonElement element, string chemin, JsonTypeInfo<T> type)
    {
        try
        {
            return element.Deserialize(type) ?? throw new JsonException($"{chemin} is null.");
        }
        catch (JsonException e) when (e.Path is { } suite)
        {
            throw new JsonException($"{chemin}{suite[1..]}: {e.Message}", e);
        }
    }

    /// <summary>Whether two values are the same. A database may keep the properties of an object in another order.</summary>
    private static bool Pareils(JsonElement un, JsonElement autre) => un.ValueKind == autre.ValueKind && un.ValueKind switch
    {
        JsonValueKind.Object => un.EnumerateObject().Count() == autre.EnumerateObject().Count()
            && un.EnumerateObject().All(propriete =>
                autre.TryGetProperty(propriete.Name, out var valeur) && Pareils(propriete.Value, valeur)),
        JsonValueKind.Array => un.GetArrayLength() == autre.GetArrayLength()
            && un.EnumerateArray().Zip(autre.EnumerateArray()).All(paire => Pareils(paire.First, paire.Second)),
        JsonValueKind.String => un.GetString() == autre.GetString(),
        _ => un.GetRawText() == autre.GetRawText(),
    };
}
