using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Rncp.Format;

/// <summary>Values that each have their form and cannot both be true. A remark on one of them says that the source prints it so.</summary>
internal static class Contradictions
{
    private static readonly Phrase OrRemarked =
        (", or write in a remarque that the source prints it so", ", ou dites dans une remarque que la source l'imprime ainsi");

    private static readonly Phrase WriteTrue = new Phrase("write true", "écrivez true") + OrRemarked;

    internal static void Validate(JsonNode root, JsonNode[] blocs, DefautSink sink)
    {
        foreach (var bloc in ByCode(blocs).Where(HasOtherNumber)) Number(bloc, sink);
        Partners(root["partenaires"], sink);
        PartialValidation(root, sink);
        Itself(root, sink);
        foreach (var item in root.List("correspondances")) Correspondence(item, sink);
        if (root.IsRemarked("statistiques")) return;
        foreach (var year in root.List("statistiques")) Statistics(year, sink);
    }

    /// <summary>The blocs, without those whose code another one has, which has been reported.</summary>
    internal static IEnumerable<JsonNode> ByCode(JsonNode[] blocs) =>
        blocs.GroupBy(bloc => bloc["code"]?.Text ?? "", System.StringComparer.OrdinalIgnoreCase).Select(same => same.First());

    /// <summary>The number of a bloc is that of its code, so that a bloc which goes leaves a gap and renumbers nothing.</summary>
    internal static bool HasOtherNumber(JsonNode bloc) =>
        bloc["code"]?.Text is { } code && Shapes.CodeBloc.IsValid(code)
        && bloc["numero"] is { Kind: JsonKind.Number } number && number.Text!.All(c => c is >= '0' and <= '9')
        && number.Text != DigitsOf(code);

    private static void Number(JsonNode bloc, DefautSink sink)
    {
        var (code, number) = (bloc["code"]!.Text!, bloc["numero"]!);
        var digits = DigitsOf(code);
        sink.Add(Descriptors.Contradiction, number.Plage, "numero", number.Text!, Named("code"), code,
            digits.Length == 0 ? ("a bloc has a number from 1", "un bloc a un numéro à partir de 1")
                : ($"write {digits}", $"écrivez {digits}"));
    }

    private static Phrase Named(string property) => ($"'{property}'", $"« {property} »");

    private static string DigitsOf(string code) => code.Substring(code.Length - 2).TrimStart('0');

    private static void Partners(JsonNode? partners, DefautSink sink)
    {
        if (partners?.Value("existence") is not { Kind: JsonKind.False } existence || partners.IsRemarked("existence")) return;
        if (partners.IsRemarked("organismes")) return;
        var count = partners.List("organismes").Count();
        if (count > 0)
            sink.Add(Descriptors.Contradiction, existence.Plage, "existence", "false", Named("organismes"), count == 1
                ? ("one partner", "un partenaire")
                : ($"{Quoting.Number(count)} partners", $"{Quoting.Number(count)} partenaires"), WriteTrue);
    }

    private static void PartialValidation(JsonNode root, DefautSink sink)
    {
        const string Whether = "validationPartielle", What = "perimetreValidationPartielle";
        if (root.Value(Whether) is not { Kind: JsonKind.False } no || root.IsRemarked(Whether) || root.IsRemarked(What)) return;
        if (root.List(What).FirstOrDefault() is { Text: { } part })
            sink.Add(Descriptors.Contradiction, no.Plage, Whether, "false", Named(What), part, WriteTrue);
    }

    /// <summary>The blocs of the other fiche have its code; a short one, such as 01, says nothing of it.</summary>
    private static void Correspondence(JsonNode item, DefautSink sink)
    {
        if (item["certification"]?.Text is not { } other || item.IsRemarked("blocsCorrespondants")) return;
        foreach (var bloc in item.List("blocsCorrespondants"))
            if (bloc.Text is { } code && code.LastIndexOf("BC", System.StringComparison.Ordinal) is > 0 and var end
                && Shapes.CodeBloc.IsValid(code) && !Membres.SameFiche(code.Substring(0, end), other))
                sink.Add(Descriptors.Contradiction, bloc.Plage, "blocsCorrespondants", code, Named("certification"), other, new Phrase(
                    "a bloc of that fiche has its code, so correct one",
                    "un bloc de cette fiche en a le code, corrigez l'un des deux") + OrRemarked);
    }

    /// <summary>A fiche takes the place of others: RNCP0999 is RNCP999.</summary>
    private static void Itself(JsonNode root, DefautSink sink)
    {
        if (root["code"]?.Text is not { } fiche || !Referentiel.CodeOfRoot.IsValid(fiche)) return;
        (string List, string Property, string Other)[] lists =
        [
            ("certificationsAnterieures", "code", "intitule"), ("certificationsNouvelles", "code", "intitule"),
            ("correspondances", "certification", "blocs"),
        ];
        foreach (var (list, property, other) in lists)
            foreach (var item in root.List(list).Where(item => !item.IsRemarked(other)))
                if (item[property] is { Text: { } code } node && Membres.SameFiche(code, fiche))
                    sink.Add(Descriptors.Contradiction, node.Plage, property, code,
                        Named("code") + (" of the fiche", " de la fiche"), fiche,
                        ($"a fiche neither replaces itself nor corresponds to itself, so correct it, or write in a remarque on '{other}' "
                        + "that the source prints it so",
                        "une fiche ne se remplace ni ne se correspond à elle-même, corrigez-la, ou dites dans une remarque sur "
                        + $"« {other} » que la source l'imprime ainsi"));
    }

    private static void Statistics(JsonNode year, DefautSink sink)
    {
        if (Count("certifies") is not { } all || Count("certifiesVae") is not { } vae || vae.Number <= all.Number) return;
        sink.Add(Descriptors.Contradiction, vae.Node.Plage, "certifiesVae", Quoting.Number(vae.Number), Named("certifies"),
            Quoting.Number(all.Number), new Phrase(
                "those who are certified by VAE are among them, so correct one",
                "les certifiés par la VAE en font partie, corrigez l'un des deux") + OrRemarked);

        (JsonNode Node, int Number)? Count(string name) =>
            !year.IsRemarked(name) && year.Value(name) is { Kind: JsonKind.Number } node
            && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (node, number) : null;
    }
}
