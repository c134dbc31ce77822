using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Rncp.Format;

/// <summary>Compétences that two blocs have: what a file says of them, and what it does not say.</summary>
internal static class SharedCompetences
{
    internal static void Validate(JsonNode root, DefautSink sink)
    {
        var all = CompetenceNode.Of(root).ToArray();
        Declared(all, sink);
        Undeclared(all, sink);
    }

    private static void Declared(CompetenceNode[] all, DefautSink sink)
    {
        var known = all.GroupBy(competence => competence.Code).ToDictionary(same => same.Key, same => same.First());
        foreach (var competence in all)
        {
            if (competence.Node["memeQue"] is not { Text: { } other } reference || !Membres.CompetenceShort.IsValid(other)) continue;
            if (!known.TryGetValue(other, out var shared))
                sink.Add(Descriptors.UnknownReference, reference.Plage,
                    other, ("a compétence", "une compétence"), Suggestion.For(other, known.Keys));
            else if (shared.Node == competence.Node)
                sink.Add(Descriptors.UnknownReference, reference.Plage, other,
                    ("another compétence", "une autre compétence"), ("it is this one", "c'est elle-même"));
            else if (shared.Node["memeQue"]?.Text is { } further)
                sink.Add(Descriptors.Contradiction, reference.Plage, "memeQue", other, ($"that of {other}", $"celui de {other}"), further,
                    further == competence.Code ? ("say it of one of the two", "dites-le d'une seule des deux")
                        : ("name that one", "nommez celle-là"));
            else if (shared.Wording is { } wording && competence.Wording is { } own && own != wording)
                sink.Add(Descriptors.Contradiction, reference.Plage, "memeQue", other,
                    ("'libelle'", "« libelle »"), ("other words", "autre chose"),
                    ("the wording is the same, letter by letter, or they are two compétences",
                    "le texte est le même, à la lettre, ou ce sont deux compétences"));
        }
    }

    private static void Undeclared(CompetenceNode[] all, DefautSink sink)
    {
        var known = new Dictionary<string, (JsonNode? Bloc, int Line)>();
        foreach (var competence in all)
        {
            if (IsExplained(competence.Node) || competence.Wording is not { } text) continue;
            var wording = competence.Node.Value("libelle")!;
            if (!known.TryGetValue(text, out var first)) known.Add(text, (competence.Bloc, sink.LineOf(wording.Plage)));
            else if (first.Bloc != competence.Bloc)
                sink.Add(Descriptors.RepeatedCompetence, wording.Plage,
                    NameOf(competence.Bloc, ("The fiche", "La fiche"), ("A bloc", "Un bloc")),
                    NameOf(first.Bloc, ("the fiche", "la fiche"), ("another", "un autre")),
                    first.Line.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static Phrase NameOf(JsonNode? bloc, Phrase ofNone, Phrase withoutCode) =>
        bloc is null ? ofNone : bloc["code"] is { Text: { } code } ? code : withoutCode;

    /// <summary>A remark, or the compétence that it names, says that it is there on purpose.</summary>
    private static bool IsExplained(JsonNode competence) => competence.IsRemarked("libelle") || competence["memeQue"] is not null;
}
