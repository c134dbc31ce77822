using System.Text;
using Rncp.Format;
using Rncp.Noyau;

namespace Rncp;

/// <summary>A value and what is said of it, apart from each other.</summary>
/// <param name="Valeur">The value; null when there is none.</param>
/// <param name="Etat">What is to be known of it, as canonical JSON; null when nothing is.</param>
internal readonly record struct Enonce(JsonNode? Valeur, string? Etat)
{
    /// <summary>A section that is printed with nothing in it: that is said of it, and there is no value to compare.</summary>
    private const string Vide = "[]";

    internal bool EstVide => Valeur is null or { Kind: JsonKind.Array, Items.Count: 0 };

    internal static Enonce De(JsonNode? noeud, Field champ)
    {
        if (noeud is null) return default;
        if (!StatedValue.IsStatement(noeud, champ))
            return new(noeud, noeud is { Kind: JsonKind.Array, Items.Count: 0 } ? Vide : null);
        var mot = noeud.Properties.First(propriete => propriete.Name != StatedValue.ValueWord);
        var etat = ChaineJson.Ecrire(ChaineJson.Ecrire(new StringBuilder("{"), mot.Name).Append(':'), mot.Value.Text!).Append('}');
        return new(noeud[StatedValue.ValueWord], etat.ToString());
    }

    /// <summary>What is said of the value: where another version has one, that there is none here says itself.</summary>
    internal string? EtatAupresDe(Enonce autre) => Etat == Vide && !autre.EstVide ? null : Etat;
}
