using System.Linq;

namespace Rncp.Format;

/// <summary>What a register may print and most likely does not, in a file without an error.</summary>
internal static class Oddities
{
    internal static void Validate(JsonNode root, JsonNode[] blocs, DefautSink sink)
    {
        foreach (var route in root.List("voiesAcces")) Route(route, sink);
        Attested(root, blocs, sink);
    }

    private static void Route(JsonNode route, DefautSink sink)
    {
        if (route.Value("ouverte") is not { Kind: JsonKind.False } closed || !route.List("jury").Any()) return;
        if (!route.IsRemarked("ouverte") && !route.IsRemarked("jury"))
            sink.Add(Descriptors.OddRoute, closed.Plage, route["voie"]!.Text!);
    }

    /// <summary>An item that names no compétence, and has the wording of one.</summary>
    private static void Attested(JsonNode root, JsonNode[] blocs, DefautSink sink)
    {
        var competences = blocs.SelectMany(bloc => bloc.List("competences").Select(competence => (
                Code: Membres.CompetenceCode(bloc["code"]?.Text, competence["rang"]?.Text),
                Wording: competence.Value("libelle")?.Text ?? "")))
            .ToLookup(competence => competence.Wording, competence => competence.Code);
        foreach (var item in root.List("competencesAttestees"))
            if (item["competence"] is null && !item.IsRemarked("libelle") && item.Value("libelle") is { Text: { } wording } text
                && competences[wording].FirstOrDefault() is { } code)
                sink.Add(Descriptors.WrittenTwice, text.Plage, code);
    }
}
