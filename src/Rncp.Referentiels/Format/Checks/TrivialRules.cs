using System.Linq;

namespace Rncp.Format;

/// <summary>
/// Finds what everybody or nobody satisfies. A rule has no negation, so that nobody with nothing satisfies a condition of
/// atoms, and whoever has everything does: only an empty list can be always or never satisfied, and only its routes can
/// leave a rule without anybody to decide on.
/// </summary>
internal static class TrivialRules
{
    internal static void Condition(JsonNode condition, DefautSink sink)
    {
        Phrase never = ("never satisfied", "n'est jamais satisfaite");
        Empty(condition["toutes"], ("always satisfied", "est toujours satisfaite"),
            ("'toutes' is empty, so write the conditions that are all due",
            "« toutes » est vide, écrivez les conditions qui sont toutes dues"));
        Empty(condition["uneDe"], never,
            ("'uneDe' is empty, so write the conditions of which one is enough",
            "« uneDe » est vide, écrivez les conditions dont une suffit"));
        Empty(condition["experience"]?["secteurs"], never,
            ("'secteurs' is empty, so name the sectors whose experience counts",
            "« secteurs » est vide, nommez les secteurs dont l'expérience compte"));

        void Empty(JsonNode? list, Phrase state, Phrase cure)
        {
            if (list is { Kind: JsonKind.Array, Items.Count: 0 })
                sink.Add(Descriptors.Trivial, list.Plage, UselessConditions.NameOf(condition["cle"]?.Text), state, cure);
        }
    }

    /// <summary>A route that is closed, like one without object, is a route that nobody is asked the rule on.</summary>
    internal static void Routes(JsonNode root, JsonNode entry, DefautSink sink)
    {
        if (entry["voiesSansObjet"] is not { Kind: JsonKind.Array } without) return;
        var listed = root.List("voiesAcces").Select(route => route["voie"]?.Text).OfType<string>().ToArray();
        string[] missing = Register.IsRs(root) ? [.. Referentiel.NotInRs.Except(listed)] : [];
        foreach (var route in without.Items.Where(route => missing.Contains(route.Text)))
            sink.Add(Descriptors.UnknownReference, route.Plage, route.Text!, ("a route", "une voie"), Suggestion.For(route.Text!, listed));
        var closed = root.List("voiesAcces").Where(route => route.Value("ouverte")?.Kind == JsonKind.False)
            .Select(route => route["voie"]?.Text);
        if (Shapes.Routes.Words.Except(without.Items.Select(route => route.Text ?? "")).Except(closed).Except(missing).Any()) return;
        sink.Add(Descriptors.Trivial, without.Plage, ("The rule of entry", "La règle d'entrée"),
            ("asked of nobody", "n'est demandée à personne"),
            ("each route is closed or listed in 'voiesSansObjet', so list fewer routes, or remove the rule",
            "chaque voie est fermée ou dans « voiesSansObjet », mettez-y moins de voies, ou retirez la règle"));
    }
}
