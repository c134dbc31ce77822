using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Candidatures.Csv;

/// <summary>
/// What separates the cells of a CSV: the one that the names of the columns have most, unless the file or the user tells.
/// </summary>
internal static class Separateur
{
    private const string Connus = ";,\t";

    internal static char Deviner(string entete)
    {
        // The text between quotes is at the odd places.
        var horsGuillemets = entete.Split('"').Where((_, i) => i % 2 == 0).SelectMany(morceau => morceau).ToList();
        return Connus.OrderByDescending(separateur => horsGuillemets.Count(lettre => lettre == separateur)).First();
    }

    /// <summary>The line by which a file tells its separator to a spreadsheet, such as <c>sep=;</c>; null for any other line.</summary>
    /// <exception cref="FichierIllisibleException">It tells what cannot separate cells.</exception>
    internal static char? Declare(string texte, long ligne)
    {
        if (texte.Length != 5 || !texte.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) return null;
        if (texte[4] == '\t' || (texte[4] is > ' ' and <= '~' and not '"' && !char.IsAsciiLetterOrDigit(texte[4]))) return texte[4];
        throw new FichierIllisibleException(
            ligne, $"{Citation.De(texte[4..])} ne peut pas séparer des cellules. Écrire sep=; ou enlever la ligne.");
    }
}
