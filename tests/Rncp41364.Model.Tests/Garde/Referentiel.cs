using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rncp.Tests.Garde;

/// <summary>
/// A référentiel as a person edits it: its values at their places in the canonical form, in the order of the file, each
/// with its line. It is read without the generator, so that the guard of the data does not rest on what it guards.
/// </summary>
internal sealed class Referentiel
{
    internal const string Fichier = "data/referentiel.json";

    /// <summary>What names an item of a list; an item with none of them is named by its position, from 1.</summary>
    private static readonly string[] Cles = ["cle", "code", "annee", "voie", "rang", "role"];

    /// <summary>What the canonical form leaves out: it names the schema for editors, and cases that the build runs.</summary>
    private static readonly string[] HorsDuModele = ["$schema", "regles.entree.exemples"];

    private readonly Dictionary<string, (string Texte, int Ligne)> _valeurs = new(StringComparer.Ordinal);

    internal Referentiel(string json)
    {
        Racine = JsonNode.Parse(json)!.AsObject();
        using var lignes = LignesDesFeuilles(Encoding.UTF8.GetBytes(json)).GetEnumerator();
        Ajouter("", Racine, lignes);
    }

    internal JsonObject Racine { get; }

    /// <summary>The values by place: a text, a number, <c>true</c>; <c>[]</c> for a list of nothing.</summary>
    internal IReadOnlyDictionary<string, (string Texte, int Ligne)> Valeurs => _valeurs;

    internal static Referentiel Publie => new(Depot.Lire(Fichier));

    /// <summary>The lines of the canonical text.</summary>
    internal IEnumerable<string> TexteCanonique => _valeurs.Select(valeur => $"{valeur.Key}: {valeur.Value.Texte}");

    private void Ajouter(string place, JsonNode? noeud, IEnumerator<int> lignes)
    {
        switch (noeud)
        {
            case JsonObject objet:
                foreach (var (nom, valeur) in objet) Ajouter(place.Length == 0 ? nom : $"{place}.{nom}", valeur, lignes);
                break;
            case JsonArray { Count: > 0 } liste:
                foreach (var (i, element) in liste.Index()) Ajouter($"{place}[{Cle(element) ?? $"{i + 1}"}]", element, lignes);
                break;
            default:
                lignes.MoveNext();
                if (!HorsDuModele.Any(exclu => place.StartsWith(exclu, StringComparison.Ordinal)))
                    _valeurs[place] = (noeud is JsonArray ? "[]" : $"{noeud}", lignes.Current);
                break;
        }
    }

    private static string? Cle(JsonNode? element) => element is JsonObject objet
        ? Cles.Select(cle => objet[cle]?.ToString()).FirstOrDefault(cle => cle is not null)
        : null;

    /// <summary>The line of each value that holds no other, in the order of the file, which is the order of the tree.</summary>
    private static List<int> LignesDesFeuilles(byte[] utf8)
    {
        var lignes = new List<int>();
        var lecteur = new Utf8JsonReader(utf8);
        var precedent = JsonTokenType.None;
        var (vu, ligne) = (0, 1);
        while (lecteur.Read())
        {
            for (; vu < lecteur.TokenStartIndex; vu++) if (utf8[vu] == '\n') ligne++;
            var feuille = lecteur.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null;
            if (feuille || (lecteur.TokenType == JsonTokenType.EndArray && precedent == JsonTokenType.StartArray)) lignes.Add(ligne);
            precedent = lecteur.TokenType;
        }
        return lignes;
    }
}
