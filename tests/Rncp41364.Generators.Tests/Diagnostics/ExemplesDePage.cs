using System.Text.RegularExpressions;

namespace Rncp.Tests.Diagnostics;

/// <summary>The two examples of a help page: what is wrong, then what is right, which stands in the small fiche.</summary>
internal static partial class ExemplesDePage
{
    /// <summary>The small fiche with what is wrong in the place of what is right.</summary>
    internal static string Abimer(string page)
    {
        var exemples = Exemple().Matches(page).Select(exemple => exemple.Groups["texte"].Value).ToArray();
        Assert.Equal(2, exemples.Length);
        // A page has its own layout: blanks compare as blanks.
        var juste = Regex.Replace(Regex.Escape(exemples[1]).Replace("\\n", "\n", StringComparison.Ordinal), @"(\\ |\s)+", @"\s+");
        var places = Regex.Matches(Fiches.Essai, juste);
        Assert.True(places.Count == 1, $"What is right stands {places.Count} times in the small fiche: {exemples[1]}");
        return Fiches.Essai.Remove(places[0].Index, places[0].Length).Insert(places[0].Index, exemples[0]);
    }

    [GeneratedRegex("^```json\n(?<texte>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Exemple();
}
