using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rncp.Benchmarks.Echelle;

/// <summary>
/// As many fiches as asked for, made of the six real ones: each has a number of its own, and no sentence in common with
/// another, so that the compiler cannot share their texts.
/// </summary>
internal static class FichesClonees
{
    private const int PremierNumero = 50_000;

    /// <summary>Sentences, and not codes, words or addresses.</summary>
    private const int PlusCourtePhrase = 12;

    /// <summary>The largest comes second, so that ten fiches are on average as large as a hundred.</summary>
    private static readonly string[] Modeles =
        ["tests/Rncp41364.FicheFigee/referentiel.json", .. new[] { "RNCP37674", "RNCP35419", "RNCP35625", "RNCP36490", "RNCP40344" }.Select(code => $"tests/fiches/{code}.referentiel.json")];

    private static readonly JsonSerializerOptions Lisible = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static IEnumerable<FichierMemoire> Creer(int nombre)
    {
        var modeles = Modeles.Select(Depot.Lire).ToArray();
        for (var i = 0; i < nombre; i++) yield return Cloner(modeles[i % modeles.Length], PremierNumero + i);
    }

    /// <summary>The fiche of this repository with another number of métiers.</summary>
    internal static FichierMemoire AvecMetiers(int nombre)
    {
        var fiche = JsonNode.Parse(Depot.Lire(Modeles[0]))!.AsObject();
        fiche["metiers"] = new JsonArray([.. Enumerable.Range(1, nombre).Select(i => new JsonObject
        {
            ["numero"] = i,
            ["cle"] = $"MetierDeLaCommunication{i}",
            ["libelle"] = $"Métier de la communication numéro {i}",
        })]);
        return new FichierMemoire("metiers.referentiel.json", fiche.ToJsonString(Lisible));
    }

    private static FichierMemoire Cloner(string modele, int numero)
    {
        var fiche = JsonNode.Parse(modele)!.AsObject();
        var ancien = (string)fiche["code"]!;
        var code = "RNCP" + numero.ToString(CultureInfo.InvariantCulture);
        Distinguer(fiche, $" ({numero})");
        return new FichierMemoire($"{code}.referentiel.json", fiche.ToJsonString(Lisible).Replace(ancien, code, StringComparison.Ordinal));
    }

    /// <summary>The rules quote the texts, of which nothing is taken away.</summary>
    private static void Distinguer(JsonObject objet, string marque)
    {
        foreach (var (nom, valeur) in objet.ToList())
        {
            if (nom is "regles" or "$schema") continue;
            if (Distinguer(valeur, marque) is { } autre) objet[nom] = autre;
        }
    }

    /// <summary>The value to put in the place of another; null to leave that one.</summary>
    private static JsonNode? Distinguer(JsonNode? valeur, string marque)
    {
        switch (valeur)
        {
            case JsonObject objet:
                Distinguer(objet, marque);
                return null;
            case JsonArray liste:
                for (var i = 0; i < liste.Count; i++)
                    if (Distinguer(liste[i], marque) is { } autre) liste[i] = autre;
                return null;
            default:
                return valeur?.GetValueKind() == JsonValueKind.String && (string)valeur! is { Length: >= PlusCourtePhrase } texte && texte.Contains(' ', StringComparison.Ordinal)
                    ? texte + marque
                    : null;
        }
    }
}
