using Rncp.Outil.Execution;
using Rncp.Outil.Fiches;
using Rncp.Outil.Affichage;
using Rncp.Outil.Candidatures.Json;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Decisions;

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

    /// <summary>The decisions on the candidates of a file, as a table, and what is said of its bad lines.</summary>
    internal static async Task<(string Sortie, string Erreurs, Bilan Bilan)> Decisions(byte[] candidats, string nom, int largeur, ILecteur? lecteur = null) =>
        await Decisions(Rncp41364.Certification.Rncp41364, candidats, nom, largeur, lecteur);

    internal static async Task<(string Sortie, string Erreurs, Bilan Bilan)> Decisions(
        ICertification fiche, byte[] candidats, string nom, int largeur, ILecteur? lecteur = null) =>
        await Deroulement.EnTableau(fiche, lecteur ?? new LecteurJson(fiche), candidats, nom, largeur);

    /// <summary>A text without the blanks at the ends of its lines: tables pad them, and they would be noise in a diff.</summary>
    internal static string SansMarges(string texte) => string.Join('\n', texte.Split('\n').Select(ligne => ligne.TrimEnd()));

    /// <summary>A text with each run of blanks as one space, so that it can be found wherever the page wrapped it.</summary>
    internal static string SansRetours(string texte) => string.Join(' ', texte.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
