using System.ComponentModel;
using System.Text;

namespace Rncp;

/// <summary>The canonical forms of a certification. Applications call the methods of <see cref="ICertification"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FormeCanonique
{
    /// <summary>Writes a certification as text, one value a line.</summary>
    /// <param name="certification">The certification.</param>
    /// <returns>Lines that end with a line feed.</returns>
    public static string Texte(ICertification certification)
    {
        var sortie = new StringBuilder();
        EcrireTexte(sortie, "", ArbreCanonique.De(certification));
        return sortie.ToString();
    }

    /// <summary>Writes a certification as canonical JSON (RFC 8785).</summary>
    /// <param name="certification">The certification.</param>
    /// <returns>JSON on one line.</returns>
    public static string Json(ICertification certification)
    {
        var sortie = new StringBuilder();
        EcrireJson(sortie, ArbreCanonique.De(certification));
        return sortie.ToString();
    }

    private static void EcrireTexte(StringBuilder sortie, string chemin, Noeud noeud)
    {
        switch (noeud)
        {
            case Noeud.Objet objet:
                foreach (var (nom, valeur) in objet.Proprietes) EcrireTexte(sortie, chemin.Length == 0 ? nom : $"{chemin}.{nom}", valeur);
                break;
            case Noeud.Liste { Elements.Count: > 0 } liste:
                foreach (var (nom, valeur) in liste.Elements) EcrireTexte(sortie, $"{chemin}[{nom}]", valeur);
                break;
            default:
                var texte = noeud switch { Noeud.Chaine chaine => chaine.Texte, Noeud.Litteral litteral => litteral.Json, _ => "[]" };
                sortie.Append(chemin).Append(": ").Append(texte).Append('\n');
                break;
        }
    }

    private static void EcrireJson(StringBuilder sortie, Noeud noeud)
    {
        switch (noeud)
        {
            case Noeud.Objet objet:
                sortie.Append('{');
                foreach (var (nom, valeur) in objet.Proprietes.OrderBy(propriete => propriete.Key, StringComparer.Ordinal))
                {
                    ChaineJson.Ecrire(sortie, nom);
                    sortie.Append(':');
                    EcrireJson(sortie, valeur);
                    sortie.Append(',');
                }
                Fermer(sortie, '}', objet.Proprietes.Count);
                break;
            case Noeud.Liste liste:
                sortie.Append('[');
                foreach (var (_, valeur) in liste.Elements)
                {
                    EcrireJson(sortie, valeur);
                    sortie.Append(',');
                }
                Fermer(sortie, ']', liste.Elements.Count);
                break;
            case Noeud.Chaine chaine:
                ChaineJson.Ecrire(sortie, chaine.Texte);
                break;
            case Noeud.Litteral litteral:
                sortie.Append(litteral.Json);
                break;
        }
    }

    /// <summary>The closing bracket takes the place of the comma after the last value.</summary>
    private static void Fermer(StringBuilder sortie, char crochet, int nombre)
    {
        if (nombre > 0) sortie.Length--;
        sortie.Append(crochet);
    }
}
