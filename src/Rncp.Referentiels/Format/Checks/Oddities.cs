using System.Globalization;
using System.Linq;

namespace Rncp.Format;

/// <summary>What a register may print and most likely does not, in a file without an error.</summary>
internal static class Oddities
{
    internal static void Validate(JsonNode root, DefautSink sink)
    {
        foreach (var route in root.List("voiesAcces")) Route(route, sink);
        if (Register.IsRs(root)) OfRncp(root, sink);
        Attested(root, sink);
    }

    private static void Route(JsonNode route, DefautSink sink)
    {
        if (route.Value("ouverte") is not { Kind: JsonKind.False } closed || !route.List("jury").Any()) return;
        if (!route.IsRemarked("ouverte") && !route.IsRemarked("jury"))
            sink.Add(Descriptors.OddRoute, closed.Plage, route["voie"]!.Text!);
    }

    /// <summary>What the fiches of the RS do not have: most likely left there by the copy of another one.</summary>
    private static void OfRncp(JsonNode root, DefautSink sink)
    {
        if (root.Value("niveau") is { Kind: JsonKind.Number } level && !root.IsRemarked("niveau")) Say(level, ("level", "de niveau"), "");
        if (root.Value("codesRome") is { Items.Count: > 0 } codes && !root.IsRemarked("codesRome"))
            Say(codes, ("ROME code", "de code ROME"), "");
        if (root.List("blocs").FirstOrDefault() is { } bloc && !bloc.IsRemarked("libelle"))
            Say(bloc["code"]!, ("bloc", "de bloc"), (" on the 'libelle' of the first one", " sur le « libelle » du premier"));
        foreach (var route in root.List("voiesAcces"))
            if (Referentiel.NotInRs.Contains(route["voie"]?.Text) && !route.IsRemarked("ouverte"))
                Say(route["voie"]!, ("route by apprenticeship", "de voie par l'apprentissage"), (" on 'ouverte'", " sur « ouverte »"));

        void Say(JsonNode node, Phrase what, Phrase where) => sink.Add(Descriptors.OtherRegister, node.Plage, what, where);
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
