using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Rncp.Format;

/// <summary>What the shape of a référentiel does not say: codes given once, references that lead somewhere, one of two.</summary>
internal static class FicheValidation
{
    /// <param name="root">The file, with its places.</param>
    /// <param name="value">What it says, as far as its shape is right.</param>
    /// <param name="sink">Receives what is wrong.</param>
    /// <param name="cancellation">Observed before each check.</param>
    internal static void Validate(JsonNode root, ObjectValue value, DefautSink sink, CancellationToken cancellation)
    {
        var blocs = root.List("blocs").ToArray();
        Action[] checks =
        [
            () => Sets(root, blocs, sink),
            () => Blocs(root["code"], blocs, sink),
            () => OneOf(root, Referentiel.Root, ("the fiche", "la fiche"), sink),
            () => Routes(root, sink),
            () => References(root, blocs, sink),
            () => AttestedList.Validate(root, blocs, sink),
            () => Dates(root, sink),
            () => Contradictions.Validate(root, blocs, sink),
            () => RepeatedItems.Validate(root, sink),
            () => SharedCompetences.Validate(root, sink),
            () => RulesValidation.Validate(root, value, sink),
            () => Doubts(root, blocs, sink),
        ];
        foreach (var check in checks)
        {
            cancellation.ThrowIfCancellationRequested();
            check();
        }
    }

    /// <summary>What has its form and is most likely wrong, of a file without an error: from one, doubts would follow.</summary>
    private static void Doubts(JsonNode root, JsonNode[] blocs, DefautSink sink)
    {
        if (sink.HasErrors) return;
        if (root["regles"]?["entree"] is { } entry) QuotedNumbers.Validate(RulesValidation.Conditions(entry), entry, sink);
        Oddities.Validate(root, sink);
        Leaf[] leaves = [.. Leaf.Of(root)];
        PossibleDates.Validate(root, leaves, sink);
        Letters.Validate(leaves, sink);
    }

    private static void Sets(JsonNode root, JsonNode[] blocs, DefautSink sink)
    {
        (string List, Phrase What, Phrase Number)[] sets =
        [
            ("codesNsf", ("NSF code", "Le code NSF"), ("NSF code number", "Le numéro de code NSF")),
            ("formacodes", ("Formacode", "Le Formacode"), ("Formacode number", "Le numéro de Formacode")),
            ("codesRome", ("ROME code", "Le code ROME"), ("ROME code number", "Le numéro de code ROME")),
        ];
        foreach (var (list, what, number) in sets)
        {
            Uniqueness.Check(sink, root.List(list), "code", what);
            Uniqueness.Check(sink, root.List(list), "numero", number);
        }
        Uniqueness.Check(sink, blocs, "code", ("Bloc", "Le bloc"));
        // 01 and RNCP999BC01 are two codes with one number; a number that is not that of its code has been reported.
        Uniqueness.Check(sink, Contradictions.ByCode(blocs).Where(bloc => !Contradictions.HasOtherNumber(bloc)), "numero",
            ("Bloc number", "Le numéro de bloc"));
        Uniqueness.Check(sink, root.List("metiers"), "cle", ("Métier", "Le métier"));
        Uniqueness.Check(sink, root.List("metiers"), "numero", ("Métier number", "Le numéro de métier"));
        Uniqueness.Check(sink, root.List("statistiques"), "annee", ("Year", "L'année"));
        Uniqueness.Check(sink, root.List("voiesAcces"), "voie", ("Route", "La voie"));
        Uniqueness.Check(sink, root.List("certificationsAnterieures"), "code", ("Earlier certification", "La certification antérieure"));
        Uniqueness.Check(sink, root.List("certificationsNouvelles"), "code", ("Later certification", "La certification nouvelle"));
        Uniqueness.Check(sink, root["prerequisParBloc"].List("blocs"), "bloc",
            ("Bloc with prerequisites", "Le bloc à prérequis"));
        foreach (var item in root.List("correspondances"))
            foreach (var list in new[] { "blocs", "blocsCorrespondants" }.Where(list => !item.IsRemarked(list)))
                Uniqueness.Check(sink, item.List(list), ("Bloc of the correspondence", "Le bloc de la correspondance"));
        foreach (var owner in blocs.Prepend(root)) Uniqueness.Check(sink, owner.List("competences"), "rang", ("Rank", "Le rang"));
        foreach (var metier in root.List("metiers"))
            if (metier["cle"] is { Text: { } key } node && ReservedNames.OfMembers.Contains(key))
                sink.Add(Descriptors.ReservedName, node.Plage, key, "Metier");
    }

    private static void Blocs(JsonNode? root, JsonNode[] blocs, DefautSink sink)
    {
        // Under a malformed code, which has been reported, every bloc would seem to be of another fiche.
        var fiche = root?.Text is { } own && Referentiel.CodeOfRoot.IsValid(own) ? own : null;
        var agreed = Membres.CodeOfFiche(blocs.Select(bloc => bloc["code"]?.Text));
        if (fiche is not null && agreed is not null && agreed != fiche)
            sink.Add(Descriptors.UnknownReference, root!.Plage, fiche, ("the code", "le code"),
                ($"its blocs are all of {agreed}", $"ses blocs sont tous de {agreed}"));
        foreach (var bloc in blocs)
        {
            var code = bloc["code"];
            var isOther = agreed is null && fiche is not null && code?.Text is { Length: > 2 } text
                && !text.StartsWith(fiche + "BC", StringComparison.Ordinal);
            if (isOther)
                sink.Add(Descriptors.UnknownReference, code!.Plage,
                    code.Text!, ("the code of a bloc", "le code d'un bloc"),
                    ($"it should start with {fiche}BC", $"il devrait commencer par {fiche}BC"));
            OneOf(bloc, Membres.Bloc, code is { Text: { } name } ? name : ("a bloc", "un bloc"), sink);
        }
    }

    /// <summary>Only what must hold: a fiche is published before or after it takes effect.</summary>
    private static void Dates(JsonNode root, DefautSink sink)
    {
        var days = root["enregistrement"];
        foreach (var (first, then) in new[] { ("decision", "fin"), ("effet", "fin"), ("fin", "limiteDelivrance") })
            if (days?.Value(first) is { Text: { } from } node && days.Value(then)?.Text is { } to && string.CompareOrdinal(from, to) > 0)
                sink.Add(Descriptors.DateOrder, node.Plage, first, from, then, to);
    }

    private static void OneOf(JsonNode owner, ObjectShape shape, Phrase name, DefautSink sink)
    {
        if (owner.Kind != JsonKind.Object) return;
        foreach (var names in shape.OneOf)
        {
            // A property given twice has been reported, and is one.
            var given = owner.Properties.Where(property => names.Contains(property.Name))
                .GroupBy(property => property.Name).Select(same => same.Last()).ToArray();
            if (given.Length == 1 && !SaysNothing(given[0].Name)) continue;
            if (given.Length == 0 && Field(names[0]).IsOnlyInRncp && Register.IsRs(owner)) continue;
            string[] concerned = [.. given.Length > 1 ? given.Select(property => property.Name) : names];
            sink.Add(Descriptors.EitherOr, given.LastOrDefault()?.NamePlage ?? owner.Plage, name,
                given.Length > 2 ? ("all of " + Quoted("'", ", ", "'"), "il y a " + Quoted("« ", ", ", " »") + " ensemble")
                : given.Length > 1 ? ("both " + Quoted("'", " and ", "'"), "il y a à la fois " + Quoted("« ", " et ", " »"))
                : ("neither " + Quoted("'", " nor ", "'"), "il n'y a ni " + Quoted("« ", " ni ", " »")));

            string Quoted(string open, string between, string close) =>
                string.Join(between, concerned.Select(one => open + one + close));
        }

        // An empty list of métiers says that the section is empty; a list that has one item at least says so by the other property.
        bool SaysNothing(string property) => owner.Value(property) is { Kind: JsonKind.Array, Items.Count: 0 }
            && Field(property).Shape is ListShape { Min: > 0 } or TextsShape { Min: > 0 };

        Field Field(string property) => shape.Fields.First(field => field.Name == property);
    }

    private static void Routes(JsonNode root, DefautSink sink)
    {
        if (root.Value("voiesAcces") is not { Kind: JsonKind.Array } list) return;
        var routes = Shapes.Routes;
        var given = list.Items.Select(item => item["voie"]?.Text ?? "").ToArray();
        // A misspelt route has been reported, and is most likely the one that seems to be missing.
        if (given.Except(routes.Words).Any()) return;
        foreach (var missing in routes.Words.Except(given).Except(Register.IsRs(root) ? Referentiel.NotInRs : []))
            sink.Add(Descriptors.MissingProperty, list.Plage, missing, "voiesAcces",
                ("its row with \"ouverte\": { \"inconnu\": \"why\" }", "sa ligne avec \"ouverte\": { \"inconnu\": \"pourquoi\" }"));
    }

    private static void References(JsonNode root, JsonNode[] blocs, DefautSink sink)
    {
        var codes = blocs.Select(bloc => bloc["code"]?.Text).ToArray();
        // What names a bloc whose code is malformed, which has been reported, seems to lead nowhere.
        if (!codes.All(code => code is not null && Shapes.CodeBloc.IsValid(code))) return;
        var references = root["prerequisParBloc"].List("blocs").Select(item => item["bloc"])
            .Concat(root.List("correspondances").SelectMany(item => item.List("blocs")));
        foreach (var reference in references)
            if (reference?.Text is { } text && !codes.Contains(text))
                sink.Add(Descriptors.UnknownReference, reference.Plage,
                    text, ("a bloc", "un bloc"), Suggestion.For(text, codes.OfType<string>()));
    }
}
