using System.ComponentModel;
using System.Text;
using System.Text.Json;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// The canonical forms of a certification, and the places in them. Applications call the methods of <see cref="ICertification"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FormeCanonique
{
    private const int LongueurMontree = 100;

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

    /// <summary>Writes a certification as JSON, in the order of the format.</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="writer">The writer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public static void EcrireJson(ICertification certification, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Ecrire(writer, ArbreCanonique.De(certification));
    }

    /// <summary>Finds the reservation on one piece of data of a certification.</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="champ">Where the data is, as <see cref="Reserve.Champ"/> writes it.</param>
    /// <returns>The reservation; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="champ"/> is null.</exception>
    /// <exception cref="ArgumentException">The fiche has no such place; the message names the nearest.</exception>
    public static Reserve? ReserveSur(ICertification certification, string champ)
    {
        ArgumentNullException.ThrowIfNull(champ);
        foreach (var reserve in certification.Reserves)
            if (reserve.Champ == champ) return reserve;
        var chemins = ArbreCanonique.Chemins(certification);
        return chemins.Contains(champ) ? null : throw new ArgumentException(
            $"'{Extrait.De(champ, LongueurMontree)}' is no place of {certification.Code}: {CheminProche.Remede(chemins, champ)}",
            nameof(champ));
    }

    private static void Ecrire(Utf8JsonWriter writer, Noeud noeud) => noeud.Selon<object?>(
        chaine: chaine =>
        {
            writer.WriteStringValue(chaine.Texte);
            return null;
        },
        litteral: litteral =>
        {
            writer.WriteRawValue(litteral.Json);
            return null;
        },
        objet: objet =>
        {
            writer.WriteStartObject();
            foreach (var (nom, valeur) in objet.Proprietes)
            {
                writer.WritePropertyName(nom);
                Ecrire(writer, valeur);
            }
            writer.WriteEndObject();
            return null;
        },
        liste: liste =>
        {
            writer.WriteStartArray();
            foreach (var (_, valeur) in liste.Elements) Ecrire(writer, valeur);
            writer.WriteEndArray();
            return null;
        });

    private static StringBuilder EcrireTexte(StringBuilder sortie, string chemin, Noeud noeud)
    {
        return noeud.Selon(
            chaine: chaine => Ligne(chaine.Texte),
            litteral: litteral => Ligne(litteral.Json),
            objet: objet =>
            {
                foreach (var (nom, valeur) in objet.Proprietes) EcrireTexte(sortie, chemin.Length == 0 ? nom : $"{chemin}.{nom}", valeur);
                return sortie;
            },
            liste: liste =>
            {
                foreach (var (nom, valeur) in liste.Elements) EcrireTexte(sortie, $"{chemin}[{nom}]", valeur);
                return liste.Elements.Count == 0 ? Ligne("[]") : sortie;
            });

        StringBuilder Ligne(string texte) => sortie.Append(chemin).Append(": ").Append(texte).Append('\n');
    }

    private static StringBuilder EcrireJson(StringBuilder sortie, Noeud noeud) => noeud.Selon(
        chaine: chaine => ChaineJson.Ecrire(sortie, chaine.Texte),
        litteral: litteral => sortie.Append(litteral.Json),
        objet: objet =>
        {
            sortie.Append('{');
            foreach (var (nom, valeur) in objet.Proprietes.OrderBy(propriete => propriete.Key, StringComparer.Ordinal))
                EcrireJson(ChaineJson.Ecrire(sortie, nom).Append(':'), valeur).Append(',');
            return Fermer(sortie, '}', objet.Proprietes.Count);
        },
        liste: liste =>
        {
            sortie.Append('[');
            foreach (var (_, valeur) in liste.Elements) EcrireJson(sortie, valeur).Append(',');
            return Fermer(sortie, ']', liste.Elements.Count);
        });

    /// <summary>The closing bracket takes the place of the comma after the last value.</summary>
    private static StringBuilder Fermer(StringBuilder sortie, char crochet, int nombre)
    {
        if (nombre > 0) sortie.Length--;
        return sortie.Append(crochet);
    }
}
