using System.Globalization;
using System.Linq;

namespace Rncp.Format;

/// <summary>What a register may print and most likely does not, in a file without an error.</summary>
internal static class Oddities
{
    internal static void Validate(JsonNode root, DefautSink sink)
    {
        foreach (var route in root.List("voiesAcces")) Route(route, sink);
        Attested(root, sink);
    }

    private static void Route(JsonNode route, DefautSink sink)
    {
        if (route.Value("ouverte") is not { Kind: JsonKind.False } closed || !route.List("jury").Any()) return;
        if (!route.IsRemarked("ouverte") && !route.IsRemarked("jury"))
            sink.Add(Descriptors.OddRoute, closed.Plage, route["voie"]!.Text!);
    }

    /// <summary>An item that names no compétence, and has the wording of one.</summary>
    private static void Attested(JsonNode root, DefautSink sink)
    {
        var competences = CompetenceNode.Of(root).ToLookup(competence => competence.Wording, competence => competence.Code);
        var cited = root.List("competencesAttestees").Where(item => item["competence"] is not null)
            .ToLookup(item => item["competence"]!.Text, item => item);
        foreach (var item in root.List("competencesAttestees"))
        {
            if (item["competence"] is not null || item.IsRemarked("libelle")) continue;
            if (item.Value("libelle") is not { Text: { } wording } text) continue;
            var codes = competences[wording].ToArray();
            // A compétence is named once: what is named already stands twice.
            if (codes.FirstOrDefault(code => !cited.Contains(code)) is { } free) sink.Add(Descriptors.WrittenTwice, text.Plage, free);
            else if (codes.Length > 0)
                sink.Add(Descriptors.RepeatedItem, item.Plage, "competencesAttestees",
                    sink.LineOf(cited[codes[0]].First().Plage).ToString(CultureInfo.InvariantCulture));
        }
    }
}
