using System;
using System.Collections.Generic;
using System.Linq;
using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>
/// Finds the parts of a rule without which it decides the same of everybody: such a part is a mistake, or will be one when
/// somebody edits it in vain.
/// </summary>
internal static class UselessConditions
{
    /// <summary>A rule of more facts to tell people apart by is not searched: people have any of them together.</summary>
    private const int MostFacts = 14;

    /// <summary>Nor one that would be evaluated that many times, each of its parts counted: it would be seconds.</summary>
    private const long MostEvaluations = 10_000_000;

    /// <param name="conditions">The conditions of the rule, with their places.</param>
    /// <param name="entry">The same rule.</param>
    /// <param name="sink">Receives what changes nothing.</param>
    internal static void Validate(IEnumerable<JsonNode> conditions, ObjectValue entry, DefautSink sink)
    {
        var rule = EntryRule.ByDefault(entry);
        var parts = Parts(rule).Reverse().ToArray();
        var facts = Facts(rule);
        if (facts.Length > MostFacts) return;

        // Somebody is a set of facts, a bit for each, with all that each of them implies. Who has one satisfies what it implies.
        var implied = facts.Select(fact => Mask(other => fact.Implique(other))).ToArray();
        var people = Enumerable.Range(0, 1 << facts.Length)
            .Where(person => Enumerable.Range(0, facts.Length).All(i => (person & 1 << i) == 0 || (implied[i] & ~person) == 0)).ToArray();
        if ((long)people.Length * parts.Length * parts.Length > MostEvaluations) return;
        var proofs = Condition.Atomes(rule).ToDictionary(atom => atom, atom => Mask(fact => fact.Implique(atom)));
        var places = conditions.ToDictionary(condition => condition["cle"]!.Text!);
        var removed = new HashSet<Condition>();
        // The last part first: of two that say the same, the one that came later.
        foreach (var part in parts)
        {
            removed.Add(part);
            if (people.All(person => Satisfies(person, rule, removed) == Satisfies(person, rule, [])))
                sink.Add(Descriptors.UselessCondition, places[part.Cle].Plage, NameOf(part.Cle),
                    ("the rule decides the same of everybody without it, so remove it or correct what it asks for",
                    "sans elle, la règle décide la même chose de chacun ; retirez-la, ou corrigez ce qu'elle demande"));
            else
                removed.Remove(part);
        }

        int Mask(Func<Condition, bool> isIn) => Enumerable.Range(0, facts.Length).Where(i => isIn(facts[i])).Sum(i => 1 << i);

        bool Satisfies(int person, Condition condition, HashSet<Condition> without) => condition.SelonGroupe(
            toutes: all => all.Where(part => !without.Contains(part)).All(part => Satisfies(person, part, without)),
            uneDe: any => any.Where(part => !without.Contains(part)).Any(part => Satisfies(person, part, without)),
            elementaire: atom => (person & proofs[atom]) != 0);
    }

    internal static Phrase NameOf(string? key) => ($"The condition '{key}'", $"La condition « {key} »");

    /// <summary>The parts that can be left out of a rule: those of groups, outermost first.</summary>
    private static IEnumerable<Condition> Parts(Condition condition) =>
        condition.SelonGroupe(toutes: PartsOf, uneDe: PartsOf, elementaire: _ => []);

    private static IEnumerable<Condition> PartsOf(IEnumerable<Condition> parts) =>
        parts.SelectMany(part => new[] { part }.Concat(Parts(part)));

    /// <summary>What the rule tells people apart by: each thing that it asks for, of titles once.</summary>
    private static Condition[] Facts(Condition rule) =>
    [
        .. Condition.Atomes(rule).OfType<Condition.DeTitre>().GroupBy(title => title.Sens).Select(same => same.First()),
        .. Condition.Atomes(rule).Where(atom => atom is not Condition.DeTitre),
    ];
}
