using System.Text.RegularExpressions;

namespace Rncp.Tests.Diagnostics;

/// <summary>The two examples of a help page: what is wrong, then what is right, which stands in the small fiche.</summary>
internal static partial class ExemplesDePage
{
    /// <summary>The small fiche, or one of the RS, with what is wrong in the place of what is right.</summary>
    internal static string Abimer(string page)
    {
        var exemples = Exemple().Matches(page).Select(exemple => exemple.Groups["texte"].Value).ToArray();
        Assert.Equal(2, exemples.Length);
        // A page has its own layout: blanks compare as blanks.
        var juste = Regex.Replace(Regex.Escape(exemples[1]).Replace("\\n", "\n", StringComparison.Ordinal), @"(\\ |\s)+", @"\s+");
        // What is about the RS alone has a fiche of it.
        foreach (var fiche in new[] { Fiches.Essai, Fiches.Reelle("RS7423") })
            if (Regex.Matches(fiche, juste) is [var place]) return fiche.Remove(place.Index, place.Length).Insert(place.Index, exemples[0]);
        throw new Xunit.Sdk.XunitException($"What is right does not stand once in the small fiche, nor in one of the RS: {exemples[1]}");
    }

    [GeneratedRegex("^```json\n(?<texte>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Exemple();
}
