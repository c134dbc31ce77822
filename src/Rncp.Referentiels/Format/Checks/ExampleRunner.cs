using System.Linq;
using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>Runs the examples of a rule with the kernel that applications run: one that fails is an error at its line.</summary>
internal static class ExampleRunner
{
    /// <summary>What applications answer to facts that cannot be true together; no example may expect it.</summary>
    private const string Contradictory = "faitsIncoherents";

    /// <param name="entry">The rule, with its places.</param>
    /// <param name="rule">The same rule.</param>
    /// <param name="sectors">The keys of the sectors of the fiche.</param>
    /// <param name="sink">Receives what fails.</param>
    internal static void Run(JsonNode entry, ObjectValue rule, string[] sectors, DefautSink sink)
    {
        var condition = EntryRule.ByDefault(rule, sectors);
        var examples = rule.Items("exemples").Cast<ObjectValue>();
        foreach (var (example, node) in examples.Zip(entry.List("exemples"), (example, node) => (example, node)))
        {
            var expected = example.Text("attendu");
            var actual = Decide(condition, EntryRule.Facts(example), example.Day("le") ?? 0);
            if (actual == expected) continue;
            sink.Add(Descriptors.FailingExample, node["attendu"]!.Plage, example.Text("cas"), expected, actual, example.Text("raison"));
        }
    }

    private static string Decide(Condition condition, Declaration facts, int day)
    {
        if (Coherence.Contradictions(facts, day).Count > 0) return Contradictory;
        var result = Evaluateur.Evaluer(condition, facts.Au(day, day), day);
        return result.Verite switch
        {
            Verite.Vrai => "satisfait",
            Verite.Faux => "nonSatisfait",
            Verite.Inconnu => result.FaitManquant ? "inconnu" : "aApprecier",
        };
    }
}
