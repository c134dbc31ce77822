namespace Exemple.Candidatures.Csv;

/// <summary>
/// What separates the cells of a CSV: the one that the names of the columns have most, unless the file or the user tells.
/// </summary>
internal static class Separateur
{
    /// <summary>What a spreadsheet set to French writes.</summary>
    internal const char Francais = ';';

    private const string Connus = ";,\t";

    internal static char Deviner(string entete)
    {
        // The text between quotes is at the odd places.
        var horsGuillemets = entete.Split('"').Where((_, i) => i % 2 == 0).SelectMany(morceau => morceau).ToList();
        return Connus.OrderByDescending(separateur => horsGuillemets.Count(lettre => lettre == separateur)).First();
    }

    /// <summary>The line by which a file tells its separator to a spreadsheet, such as <c>sep=;</c>.</summary>
    internal static char? Declare(string ligne) =>
        ligne.Length == 5 && ligne.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && ligne[4] <= '~' ? ligne[4] : null;
}
