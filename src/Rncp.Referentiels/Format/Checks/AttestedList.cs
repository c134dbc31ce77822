using System.Linq;

namespace Rncp.Format;

/// <summary>Checks « Compétences attestées » against the blocs: the references, and the differences that it declares.</summary>
internal static class AttestedList
{
    internal static void Validate(JsonNode root, JsonNode[] blocs, DefautSink sink)
    {
        var competences = CompetenceNode.Of(root).Where(competence => competence.Code.Length > 0)
            .ToLookup(competence => competence.Code, competence => competence.Wording);
        // Under a malformed code, which has been reported, a bloc has no compétence that can be named.
        var areNameable = blocs.All(bloc => bloc["code"]?.Text is { } code && Shapes.CodeBloc.IsValid(code));
        Uniqueness.Check(sink, root.List("competencesAttestees"), "competence",
            ("Attested compétence", "La compétence attestée"));
        foreach (var item in root.List("competencesAttestees"))
        {
            if (item.Kind != JsonKind.Object) continue;
            var reference = item["competence"];
            var wording = item.Value("libelle");
            if (reference is null && wording is null)
                sink.Add(Descriptors.MissingProperty, item.Plage,
                    "competence", Membres.CompetenceAttestee.InWords, ("the text as \"libelle\"", "le texte dans « libelle »"));
            if (reference?.Text is { } code && !competences.Contains(code))
            {
                if (!areNameable) continue;
                sink.Add(Descriptors.UnknownReference, reference.Plage,
                    code, ("a compétence", "une compétence"), Suggestion.For(code, competences.Select(known => known.Key)));
            }
            else
            {
                Differences(item, reference, wording?.Text, competences[reference?.Text ?? ""].FirstOrDefault(), sink);
            }
        }
    }

    private static void Differences(JsonNode item, JsonNode? reference, string? wording, string? inBloc, DefautSink sink)
    {
        var declared = item["ecarts"];
        var actual = wording is null || inBloc is null ? [] : Format.Differences.Between(inBloc, wording);
        var isDeclared = declared is not { Kind: JsonKind.Array, Items.Count: 0 }
            && (declared?.Items.Select(kind => kind.Text) ?? []).SequenceEqual(actual);
        var isUseless = reference is not null && wording is not null && inBloc is not null && actual.Length == 0;
        if (isDeclared && !isUseless) return;
        sink.Add(Descriptors.FalseDifference, (declared ?? item).Plage,
            reference is { Text: { } code } ? code : ("no compétence", "aucune compétence"),
            string.Join(", ", declared?.Items.Select(kind => kind.Text) ?? []),
            actual.Length > 0 ? string.Join(", ", actual)
            : reference is null ? ("nothing: omit ecarts", "rien : omettez ecarts")
            : ("nothing: omit ecarts and libelle", "rien : omettez ecarts et libelle"));
    }
}
