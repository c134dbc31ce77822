using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rncp.Tests.Format;

/// <summary>JSON as people write it: what fits on a line is on one, and words fill their lines.</summary>
internal static class JsonLisible
{
    private const int Largeur = 140;

    private static readonly JsonSerializerOptions TelQuel = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Ecrire(JsonObject racine)
    {
        var texte = new StringBuilder();
        Etendu(texte, racine, 0);
        return texte.Append('\n').ToString();
    }

    private static void Valeur(StringBuilder texte, JsonNode? noeud, int retrait, int colonne)
    {
        var ligne = Ligne(noeud);
        // One column more, for the comma.
        if (noeud is JsonValue or null || colonne + ligne.Length < Largeur) texte.Append(ligne);
        else Etendu(texte, noeud, retrait);
    }

    private static void Etendu(StringBuilder texte, JsonNode noeud, int retrait)
    {
        var marge = new string(' ', retrait + 2);
        var (ouvre, ferme) = noeud is JsonObject ? ('{', '}') : ('[', ']');
        texte.Append(ouvre);
        var separateur = "";
        if (noeud is JsonObject objet)
            foreach (var (nom, valeur) in objet)
            {
                texte.Append(separateur).Append('\n').Append(marge).Append('"').Append(nom).Append("\": ");
                Valeur(texte, valeur, retrait + 2, marge.Length + nom.Length + 4);
                separateur = ",";
            }
        else if (noeud.AsArray().All(element => element is JsonValue)) Mots(texte, noeud.AsArray(), marge);
        else
            foreach (var element in noeud.AsArray())
            {
                texte.Append(separateur).Append('\n').Append(marge);
                Valeur(texte, element, retrait + 2, marge.Length);
                separateur = ",";
            }
        texte.Append('\n').Append(' ', retrait).Append(ferme);
    }

    private static void Mots(StringBuilder texte, JsonArray mots, string marge)
    {
        var colonne = Largeur;
        foreach (var (i, mot) in mots.Select(Ligne).Index())
        {
            var nouvelleLigne = colonne + mot.Length + 2 >= Largeur;
            texte.Append(i == 0 ? "" : nouvelleLigne ? "," : ", ").Append(nouvelleLigne ? "\n" + marge : "").Append(mot);
            colonne = (nouvelleLigne ? marge.Length : colonne + 2) + mot.Length;
        }
    }

    private static string Ligne(JsonNode? noeud) => noeud switch
    {
        JsonObject { Count: 0 } => "{}",
        JsonObject objet => $"{{ {string.Join(", ", objet.Select(propriete => $"\"{propriete.Key}\": {Ligne(propriete.Value)}"))} }}",
        JsonArray liste => $"[{string.Join(", ", liste.Select(Ligne))}]",
        _ => noeud?.ToJsonString(TelQuel) ?? "null",
    };
}
