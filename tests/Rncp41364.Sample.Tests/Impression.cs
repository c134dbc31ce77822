using Exemple;
using Exemple.Affichage;
using Exemple.Candidatures;
using Exemple.Decisions;

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
        ICertification fiche, byte[] candidats, string nom, int largeur, ILecteur? lecteur = null)
    {
        using var sortie = new StringWriter { NewLine = "\n" };
        using var erreurs = new StringWriter { NewLine = "\n" };
        var tableau = new TableauDecisions(fiche, Terminal.SansCouleur(sortie, largeur), nom);
        using var source = new Source(nom, new MemoryStream(candidats), lecteur ?? new LecteurJson(fiche));
        var bilan = await new Traitement(fiche, source, tableau, erreurs).Executer(default);
        return (sortie.ToString(), erreurs.ToString(), bilan);
    }

    /// <summary>A text without the blanks at the ends of its lines: tables pad them, and they would be noise in a diff.</summary>
    internal static string SansMarges(string texte) => string.Join('\n', texte.Split('\n').Select(ligne => ligne.TrimEnd()));

    /// <summary>A text with each run of blanks as one space, so that it can be found wherever the page wrapped it.</summary>
    internal static string SansRetours(string texte) => string.Join(' ', texte.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
