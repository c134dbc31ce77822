using System.Text.RegularExpressions;

namespace Rncp.Tests.Donnees;

/// <summary>
/// The official page, read without the generator: its lines, with runs of blanks as one space and blank lines left out.
/// </summary>
internal static partial class PageSource
{
    private const string TeteDeTable = "Liste de compétences Modalités d'évaluation";
    private const string FinDesBlocs = "Description des modalités d'acquisition de la certification par capitalisation des blocs de compétences et/ou par correspondance :";

    internal static string[] Lignes { get; } =
        [.. Depot.Lire("data/source/RNCP41364.txt").Split('\n').Select(ligne => Blancs().Replace(ligne, " ").Trim()).Where(ligne => ligne.Length > 0)];

    /// <summary>The lines of « Compétences attestées ».</summary>
    internal static string[] Attestees => Entre("Compétences attestées :", "Modalités d'évaluation :");

    /// <summary>The tables of the blocs: the title, the lines of the compétences, and the line of the assessment, which stands last.</summary>
    internal static (string Titre, string[] Competences, string Evaluation)[] Blocs
    {
        get
        {
            var tetes = Enumerable.Range(0, Lignes.Length).Where(i => Lignes[i] == TeteDeTable).ToArray();
            // A title stands just above the head of its table, so a table ends two lines above the next head.
            var fins = tetes.Skip(1).Select(tete => tete - 1).Append(Array.IndexOf(Lignes, FinDesBlocs));
            return [.. tetes.Zip(fins, (tete, fin) => (Lignes[tete - 1], Lignes[(tete + 1)..(fin - 1)], Lignes[fin - 1]))];
        }
    }

    private static string[] Entre(string debut, string fin)
    {
        var premiere = Array.IndexOf(Lignes, debut) + 1;
        return Lignes[premiere..Array.IndexOf(Lignes, fin, premiere)];
    }

    [GeneratedRegex(@"[\s\u00a0]+")]
    private static partial Regex Blancs();
}
