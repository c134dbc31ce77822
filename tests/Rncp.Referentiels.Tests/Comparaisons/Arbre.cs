using System.Text.Json.Nodes;

namespace Rncp.Tests.Comparaisons;

/// <summary>
/// A fiche as it is on a day of its life: each element of a list has the number that it was given when it was first seen, whatever its key,
/// its code or its position become. What takes the place of a text is that text.
/// </summary>
internal sealed class Arbre
{
    internal const string Valeur = "valeur";

    private const string Vide = "[]";

    private Arbre(int numero) => Numero = numero;

    internal int Numero { get; }

    internal string? Json { get; private init; }

    internal Dictionary<string, Arbre> Proprietes { get; } = [];

    internal List<Arbre> Elements { get; } = [];

    /// <summary>The leaves, each at its place: properties by their names, elements by their numbers. A value that is stated is the value.</summary>
    internal IEnumerable<(string Place, string Json)> Feuilles(string place) => Json is not null ? [(place, Json)]
        : Proprietes.SelectMany(une => une.Value.Feuilles(Sous(place, une.Key))).Concat(Elements.SelectMany(un => un.Feuilles(Sous(place, un))));

    /// <summary>The lists, each at its place, with the numbers of their elements.</summary>
    internal IEnumerable<(string Place, int[] Numeros)> Listes(string place) =>
        Proprietes.SelectMany(une => une.Value.Listes(Sous(place, une.Key))).Concat(Elements.SelectMany(un => un.Listes(Sous(place, un))))
            .Concat(Elements.Count > 0 ? [(place, Elements.Select(un => un.Numero).ToArray())] : []);

    /// <summary>The elements of lists, each at its place.</summary>
    internal IEnumerable<(string Place, Arbre Element)> Tous(string place) => Proprietes.SelectMany(une => une.Value.Tous(Sous(place, une.Key)))
        .Concat(Elements.SelectMany(un => un.Tous(Sous(place, un)).Prepend((Sous(place, un), un))));

    internal static string Sous(string place, string nom) => nom == Valeur ? place : $"{place}/{nom}";

    internal static string Sous(string place, Arbre element) => $"{place}#{element.Numero}";

    internal sealed class Numeros
    {
        private readonly Dictionary<JsonNode, int> _connus = new(ReferenceEqualityComparer.Instance);
        private int _dernier;

        /// <summary>Takes the fiche as it is now.</summary>
        internal Arbre Voir(JsonNode noeud, Arbre? hier = null) => Voir(noeud, 0, hier);

        private Arbre Voir(JsonNode noeud, int numero, Arbre? hier)
        {
            var arbre = new Arbre(numero) { Json = noeud is JsonValue ? noeud.ToJsonString() : noeud is JsonArray { Count: 0 } ? Vide : null };
            if (noeud is JsonObject objet)
                foreach (var (nom, valeur) in objet)
                    arbre.Proprietes.Add(nom, Voir(valeur!, 0, hier?.Proprietes.GetValueOrDefault(nom)));
            if (noeud is JsonArray liste)
                for (var rang = 0; rang < liste.Count; rang++)
                {
                    var un = Numero(liste, rang, hier);
                    arbre.Elements.Add(Voir(liste[rang]!, un, hier?.Elements.FirstOrDefault(ancien => ancien.Numero == un)));
                }
            return arbre;
        }

        private int Numero(JsonArray liste, int rang, Arbre? hier)
        {
            var element = liste[rang]!;
            if (_connus.TryGetValue(element, out var numero)) return numero;
            // A text cannot be changed, another one takes its place: there, if what was there has gone.
            var ancien = element is JsonValue && hier?.Elements.Count == liste.Count ? hier.Elements[rang].Numero : (int?)null;
            var estParti = !liste.Any(un => _connus.TryGetValue(un!, out var connu) && connu == ancien);
            return _connus[element] = ancien is { } place && estParti ? place : ++_dernier;
        }
    }
}
