using System.Text.RegularExpressions;

namespace Rncp.Tests;

/// <summary>What is said of the pages: a clone of a published repository writes their addresses, and any other one their paths or nothing.</summary>
internal static partial class Adresses
{
    /// <summary>A text as a repository that is not published writes it.</summary>
    internal static string Retirer(string texte) => Adresse().Replace(LigneSeule().Replace(texte, ""), "");

    [GeneratedRegex(@"^  https://github\.com/\S+/blob/HEAD/docs/\S+\n", RegexOptions.Multiline)]
    private static partial Regex LigneSeule();

    [GeneratedRegex(@"https://github\.com/[^\s()]+/blob/HEAD/(?=docs/)")]
    private static partial Regex Adresse();
}
