using System.Linq;

namespace Rncp.Generators;

/// <summary>Checks « Compétences attestées » against the blocs: the references, and the differences that it declares.</summary>
internal static class AttestedList
{
    internal static void Validate(JsonNode root, JsonNode[] blocs, DiagnosticSink sink)
    {
        var competences = blocs
            .SelectMany(bloc => bloc.List("competences").Select(competence => (
                Code: CompetenceCode(bloc["code"]?.Text, competence["rang"]?.Text),
                Libelle: competence.Value("libelle")?.Text)))
            .ToLookup(competence => competence.Code, competence => competence.Libelle);
        Uniqueness.Check(sink, root.List("competencesAttestees"), "competence", "Attested compétence");
        foreach (var item in root.List("competencesAttestees"))
        {
            if (item.Kind != JsonKind.Object) continue;
            var reference = item["competence"];
            var wording = item.Value("libelle");
            if (reference is null && wording is null)
                sink.Add(Descriptors.MissingProperty, item.Span, "competence", Referentiel.CompetenceAttestee.InWords, "the text as \"libelle\"");
            if (reference?.Text is { } code && !competences.Contains(code))
                sink.Add(Descriptors.UnknownReference, reference.Span, code, "a compétence", Suggestion.For(code, competences.Select(known => known.Key)));
            else
                Differences(item, reference, wording?.Text, competences[reference?.Text ?? ""].FirstOrDefault(), sink);
        }
    }

    /// <summary>The short code of a compétence, such as BC01C03.</summary>
    internal static string CompetenceCode(string? bloc, string? rang) =>
        bloc is { Length: >= 4 } && rang is not null ? $"{bloc.Substring(bloc.Length - 4)}C{rang.PadLeft(2, '0')}" : "";

    private static void Differences(JsonNode item, JsonNode? reference, string? wording, string? inBloc, DiagnosticSink sink)
    {
        var declared = item["ecarts"];
        var actual = wording is null || inBloc is null ? [] : Generators.Differences.Between(inBloc, wording);
        var isDeclared = declared is not { Kind: JsonKind.Array, Items.Count: 0 } && (declared?.Items.Select(kind => kind.Text) ?? []).SequenceEqual(actual);
        var isUseless = reference is not null && wording is not null && inBloc is not null && actual.Length == 0;
        if (isDeclared && !isUseless) return;
        sink.Add(Descriptors.FalseDifference, (declared ?? item).Span, reference?.Text ?? "no compétence",
            string.Join(", ", declared?.Items.Select(kind => kind.Text) ?? []),
            actual.Length > 0 ? string.Join(", ", actual) : reference is null ? "nothing: omit ecarts" : "nothing: omit ecarts and libelle");
    }
}
