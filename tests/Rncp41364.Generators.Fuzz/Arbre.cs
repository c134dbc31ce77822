using System.Text;
using System.Text.Json;

namespace Rncp.Fuzz;

/// <summary>A JSON value as it is written: unlike those of a library, it can be wrong (a key twice, half a surrogate pair).</summary>
internal sealed class Arbre
{
    /// <summary>The token of a scalar, with its quotes and escapes.</summary>
    internal string Jeton { get; private set; } = "null";

    /// <summary>The properties of an object, with the tokens of their names; null for anything else.</summary>
    internal List<(string Cle, Arbre Valeur)>? Membres { get; private set; }

    /// <summary>The items of a list; null for anything else.</summary>
    internal List<Arbre>? Elements { get; private set; }

    internal bool EstTexte => Membres is null && Elements is null && Jeton.StartsWith('"');

    internal static Arbre Scalaire(string jeton) => new() { Jeton = jeton };

    internal static Arbre Objet(params IEnumerable<(string Cle, Arbre Valeur)> membres) => new() { Membres = [.. membres] };

    internal static Arbre Liste(params IEnumerable<Arbre> elements) => new() { Elements = [.. elements] };

    internal static Arbre Lire(string json)
    {
        using var document = JsonDocument.Parse(json);
        return De(document.RootElement);
    }

    /// <summary>The property of a name that needs no escape.</summary>
    internal Arbre? this[string nom] => Membres?.FirstOrDefault(membre => membre.Cle == $"\"{nom}\"").Valeur;

    internal void Devenir(Arbre autre) => (Jeton, Membres, Elements) = (autre.Jeton, autre.Membres, autre.Elements);

    internal Arbre Copie() =>
        Membres is not null ? Objet(Membres.Select(membre => (membre.Cle, membre.Valeur.Copie())))
        : Elements is not null ? Liste(Elements.Select(element => element.Copie()))
        : Scalaire(Jeton);

    /// <summary>The value and all those in it.</summary>
    internal IEnumerable<Arbre> Tous() =>
        (Membres?.Select(membre => membre.Valeur) ?? Elements ?? Enumerable.Empty<Arbre>()).SelectMany(enfant => enfant.Tous()).Prepend(this);

    public override string ToString()
    {
        var sortie = new StringBuilder();
        Ecrire(sortie);
        return sortie.ToString();
    }

    private static Arbre De(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Objet(element.EnumerateObject().Select(membre => (JsonSerializer.Serialize(membre.Name), De(membre.Value)))),
        JsonValueKind.Array => Liste(element.EnumerateArray().Select(De)),
        _ => Scalaire(element.GetRawText()),
    };

    private void Ecrire(StringBuilder sortie)
    {
        if (Membres is not null) Ecrire(sortie, "{", Membres, "}", membre =>
        {
            sortie.Append(membre.Cle).Append(':');
            membre.Valeur.Ecrire(sortie);
        });
        else if (Elements is not null) Ecrire(sortie, "[", Elements, "]", element => element.Ecrire(sortie));
        else sortie.Append(Jeton);
    }

    /// <summary>An item a line: what is wrong then has a line and a column.</summary>
    private static void Ecrire<T>(StringBuilder sortie, string ouvre, List<T> elements, string ferme, Action<T> ecrire)
    {
        sortie.Append(ouvre);
        for (var i = 0; i < elements.Count; i++)
        {
            sortie.Append(i > 0 ? ",\n" : "\n");
            ecrire(elements[i]);
        }
        sortie.Append(ferme);
    }
}
