using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Rncp.Tests.Comparaisons;

/// <summary>
/// What changes say, laid over the two trees: which leaf of which member each takes, before and after. It reads the paths by itself, and
/// knows nothing of how elements are found again.
/// </summary>
internal sealed partial class Couverture(Arbre avant, Arbre apres)
{
    private const string Ordre = "CHG017", Deplace = "CHG024", Vide = "[]";

    /// <summary>What names an element of a list in a path, by the name of the list: of any other list, its position.</summary>
    private static readonly Dictionary<string, string[]> Cles = new()
    {
        ["metiers"] = ["cle"], ["secteurs"] = ["cle"], ["codesRome"] = ["code"], ["codesNsf"] = ["code"], ["formacodes"] = ["code"],
        ["blocs"] = ["code", "bloc"], ["competences"] = ["rang"], ["voiesAcces"] = ["voie"], ["statistiques"] = ["annee"],
        ["certificationsAnterieures"] = ["code"], ["certificationsNouvelles"] = ["code"], ["uneDe"] = ["cle"], ["toutes"] = ["cle"],
        ["lectures"] = ["cle"], ["jury"] = ["role"],
    };

    /// <summary>Each leaf that differs is in one change, each change has one at least, and each list in another order has one change.</summary>
    internal void Verifier(IReadOnlyCollection<Changement> changements)
    {
        var (hier, jour) = (avant.Feuilles("").ToHashSet(), apres.Feuilles("").ToHashSet());
        var ordres = changements.Where(un => un.Regle.Id == Ordre).ToArray();
        var prises = changements.Except(ordres).Select(un => (Avant: Prises(un, un.Avant, avant), Apres: Prises(un, un.Apres, apres))).ToArray();

        Assert.Equal(Differentes(hier, jour), Triees(prises.SelectMany(une => une.Avant)));
        Assert.Equal(Differentes(jour, hier), Triees(prises.SelectMany(une => une.Apres)));
        Assert.DoesNotContain(prises, une => une.Avant.Length + une.Apres.Length == 0);
        Assert.Equal(Deplacees().Order(StringComparer.Ordinal), ordres.Select(un => Etapes(un, apres).Place).Order(StringComparer.Ordinal));
    }

    /// <summary>What is in the first alone. That a list is empty is no leaf beside its elements: they say it.</summary>
    private static string[] Differentes(HashSet<(string Place, string Json)> une, HashSet<(string Place, string Json)> autre) =>
        Triees(une.Except(autre).Where(feuille => feuille.Json != Vide
            || !autre.Any(aussi => aussi.Place.StartsWith(feuille.Place + "#", StringComparison.Ordinal))));

    private static string[] Triees(IEnumerable<(string Place, string Json)> feuilles) =>
        [.. feuilles.Select(une => $"{une.Place} {une.Json}").Order(StringComparer.Ordinal)];

    private IEnumerable<string> Deplacees()
    {
        var hier = avant.Listes("").ToDictionary(une => une.Place, une => une.Numeros);
        return apres.Listes("").Where(une => hier.TryGetValue(une.Place, out var numeros)
            && !numeros.Intersect(une.Numeros).SequenceEqual(une.Numeros.Intersect(numeros))).Select(une => une.Place);
    }

    /// <summary>The leaves of a value of a change. What is gone has its path where it was; what moved was where its number is.</summary>
    private (string Place, string Json)[] Prises(Changement changement, string? json, Arbre arbre)
    {
        if (json is null) return [];
        var (place, etapes) = Etapes(changement, changement.Apres is null ? avant : apres);
        if (changement.Regle.Id != Deplace || arbre == apres) return [.. Feuilles(JsonNode.Parse(json)!, etapes.Aggregate(arbre, Pas), place)];
        var (ancienne, element) = avant.Tous("").Single(un => un.Element.Numero == etapes[^1].Numero);
        return [.. Feuilles(JsonNode.Parse(json)!, element, ancienne)];
    }

    private static IEnumerable<(string Place, string Json)> Feuilles(JsonNode json, Arbre arbre, string place)
    {
        var estDite = json is not JsonObject dit || !dit.All(une => arbre.Proprietes.ContainsKey(une.Key));
        if (estDite && arbre.Proprietes.TryGetValue(Arbre.Valeur, out var valeur)) return Feuilles(json, valeur, place);
        switch (json)
        {
            case JsonObject objet:
                return objet.SelectMany(une => Feuilles(une.Value!, arbre.Proprietes[une.Key], Arbre.Sous(place, une.Key)));
            case JsonArray { Count: > 0 } liste:
                Assert.Equal(arbre.Elements.Count, liste.Count);
                return liste.SelectMany((un, rang) => Feuilles(un!, arbre.Elements[rang], Arbre.Sous(place, arbre.Elements[rang])));
            default:
                Assert.Equal(arbre.Json, JsonNode.Parse(json.ToJsonString())!.ToJsonString());
                return [(place, arbre.Json!)];
        }
    }

    /// <summary>The way of a path through a tree, with its elements by their numbers.</summary>
    private static (string Place, List<(string? Nom, int Numero)> Etapes) Etapes(Changement changement, Arbre arbre)
    {
        var (place, liste, etapes) = ("", "", new List<(string? Nom, int Numero)>());
        foreach (Match mot in Mots().Matches(changement.Chemin))
        {
            if (mot.Groups[1].Success)
            {
                liste = mot.Groups[1].Value;
                etapes.Add((liste, 0));
                place = Arbre.Sous(place, liste);
            }
            else
            {
                var element = Element(Dite(arbre), liste, mot.Groups[2].Value);
                etapes.Add((null, element.Numero));
                place = Arbre.Sous(place, element);
            }
            arbre = Pas(arbre, etapes[^1]);
        }
        return (place, etapes);
    }

    private static Arbre Pas(Arbre arbre, (string? Nom, int Numero) etape) => etape.Nom is { } nom
        ? Dite(arbre).Proprietes[nom] : Dite(arbre).Elements.Single(un => un.Numero == etape.Numero);

    private static Arbre Dite(Arbre arbre) => arbre.Proprietes.GetValueOrDefault(Arbre.Valeur) ?? arbre;

    private static Arbre Element(Arbre arbre, string liste, string nom)
    {
        var cles = Cles.GetValueOrDefault(liste, []).Where(cle => arbre.Elements.Exists(un => un.Proprietes.ContainsKey(cle))).ToArray();
        return cles.Length == 0 ? arbre.Elements[int.Parse(nom, CultureInfo.InvariantCulture) - 1]
            : arbre.Elements.Single(un => un.Proprietes[cles[0]].Json!.Trim('"') == nom);
    }

    [GeneratedRegex(@"([^.\[\]]+)|\[([^\]]*)\]")]
    private static partial Regex Mots();
}
