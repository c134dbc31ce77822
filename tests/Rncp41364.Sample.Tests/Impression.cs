using Exemple;
using Exemple.Affichage;

namespace Rncp.Tests;

/// <summary>The page of a fiche as the sample prints it on a redirected output.</summary>
internal static class Impression
{
    internal static string De(ICertification fiche, int largeur)
    {
        using var sortie = new StringWriter { NewLine = "\n" };
        PageFiche.Imprimer(fiche, Terminal.SansCouleur(sortie, largeur));
        return sortie.ToString();
    }

    /// <summary>A text with each run of blanks as one space, so that it can be found wherever the page wrapped it.</summary>
    internal static string SansRetours(string texte) => string.Join(' ', texte.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
