using System.Net;
using System.Text.RegularExpressions;

namespace Rncp.Tests;

/// <summary>A folder of HTML pages, and the links of its pages that lead nowhere in it.</summary>
/// <param name="dossier">The folder.</param>
internal sealed partial class Site(string dossier)
{
    private readonly Dictionary<string, HashSet<string>> _ancres = new(StringComparer.Ordinal);

    /// <summary>How many links were followed.</summary>
    internal int Liens { get; private set; }

    internal List<string> Fautes()
    {
        var fautes = new List<string>();
        foreach (var page in Directory.EnumerateFiles(dossier, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            foreach (Match lien in Lien().Matches(File.ReadAllText(page)))
            {
                var url = WebUtility.HtmlDecode(lien.Groups[1].Value);
                if (Ailleurs().IsMatch(url)) continue;
                Liens++;
                if (Faute(page, url) is { } faute) fautes.Add($"{Path.GetRelativePath(dossier, page)}: {faute}");
            }
        return fautes;
    }

    private string? Faute(string page, string url)
    {
        var parties = url.Split('#');
        var cible = parties[0].Length == 0 ? page : Path.GetFullPath(Uri.UnescapeDataString(parties[0].Split('?')[0]), Path.GetDirectoryName(page)!);
        if (Directory.Exists(cible)) cible = Path.Combine(cible, "index.html");
        if (!File.Exists(cible)) return $"there is no {url}";
        return parties.Length == 1 || parties[1].Length == 0 || Ancres(cible).Contains(Uri.UnescapeDataString(parties[1])) ? null : $"{url} has no such anchor";
    }

    private HashSet<string> Ancres(string page)
    {
        if (!_ancres.TryGetValue(page, out var ancres))
            _ancres[page] = ancres = [.. Ancre().Matches(File.ReadAllText(page)).Select(ancre => WebUtility.HtmlDecode(ancre.Groups[1].Value))];
        return ancres;
    }

    [GeneratedRegex("""\s(?:href|src)="([^"]*)["]""")]
    private static partial Regex Lien();

    [GeneratedRegex("""\s(?:id|name)="([^"]*)["]""")]
    private static partial Regex Ancre();

    [GeneratedRegex("^(?:https|mailto|data):")]
    private static partial Regex Ailleurs();
}
