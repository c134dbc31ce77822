using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Rncp.Tests.Comparaisons;

/// <summary>The leaves of what is compared, each with its place, whatever names or counts the elements of lists.</summary>
internal static partial class Feuilles
{
    /// <summary>The leaves that the first fiche has and the second has not, from the canonical text of both.</summary>
    internal static string[] Propres(ICertification une, ICertification autre) => EnPlus(Toutes(une), autre);

    /// <summary>Those of some leaves that a fiche has not, or not as often.</summary>
    internal static string[] EnPlus(IEnumerable<string> feuilles, ICertification fiche)
    {
        var autres = Toutes(fiche).CountBy(feuille => feuille).ToDictionary();
        return [.. feuilles.Where(feuille =>
        {
            var reste = autres.GetValueOrDefault(feuille);
            autres[feuille] = reste - 1;
            return reste <= 0;
        }).Order(StringComparer.Ordinal)];
    }

    /// <summary>The leaves of values of changes.</summary>
    internal static string[] De(IEnumerable<(string Chemin, string? Json)> valeurs) =>
        [.. valeurs.Where(une => une.Json is not null).SelectMany(une => De(Place(une.Chemin), JsonNode.Parse(une.Json!))).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Toutes(ICertification fiche) =>
        from ligne in fiche.ToCanonicalText().TrimEnd('\n').Split('\n')
        let fin = ligne.IndexOf(": ", StringComparison.Ordinal)
        where ligne[(fin + 2)..] != "[]"
        select $"{Place(ligne[..fin])}: {ligne[(fin + 2)..]}";

    private static IEnumerable<string> De(string chemin, JsonNode? noeud) => noeud switch
    {
        JsonObject objet => objet.SelectMany(propriete => De(Place($"{chemin}.{propriete.Key}"), propriete.Value)),
        JsonArray liste => liste.SelectMany(element => De(chemin + "[]", element)),
        _ => [$"{chemin}: {noeud}"],
    };

    private static string Place(string chemin) => Cles().Replace(chemin, "[]").Replace(".valeur", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Cles();
}
