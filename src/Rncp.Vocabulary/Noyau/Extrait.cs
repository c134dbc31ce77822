using System.Globalization;
using System.Text;

namespace Rncp.Noyau;

/// <summary>
/// A text that comes from outside, inside a message: on one line, of a readable length, with every character visible, and
/// nothing that a terminal or a build server would obey.
/// </summary>
internal static class Extrait
{
    /// <summary>The beginning of a text, with what cannot be shown as \uXXXX.</summary>
    /// <param name="texte">The text.</param>
    /// <param name="longueur">How many characters are shown before the text is cut.</param>
    /// <param name="coupure">What says that it is.</param>
    internal static string De(string texte, int longueur, string coupure = "...")
    {
        var extrait = new StringBuilder();
        for (var i = 0; i < texte.Length; i++)
        {
            if (extrait.Length >= longueur) return extrait.Append(coupure).ToString();
            var estMontrable = Caracteres.EstMontrable(texte, i);
            var estPaire = Caracteres.EstPaire(texte, i);
            Ajouter(extrait, texte[i], estMontrable);
            if (estPaire) Ajouter(extrait, texte[++i], estMontrable);
        }
        return extrait.ToString();
    }

    private static void Ajouter(StringBuilder extrait, char c, bool estMontrable)
    {
        if (estMontrable) extrait.Append(c);
        else extrait.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
    }
}
