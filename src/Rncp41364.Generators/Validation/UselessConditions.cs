using System.Collections.Generic;
using System.Linq;
using Rncp.Noyau;

namespace Rncp.Generators;

/// <summary>
/// Finds the parts of a rule without which it decides the same of everybody: such a part is a mistake, or will be one when
/// somebody edits it in vain.
/// </summary>
internal static class UselessConditions
{
    /// <summary>A rule of more people than that to tell apart is not searched.</summary>
    private const int MostPeople = 1 << 14;

    /// <summary>Nor one that would be evaluated that many times, each of its parts counted: it would be seconds.</summary>
    private const long MostEvaluations = 10_000_000;

    internal static void Validate(JsonNode entry, DiagnosticSink sink)
    {
        var rule = ExampleRunner.Rule(entry);
        var parts = Parts(rule).Reverse().ToArray();
        if (People.Of(rule) is not { } people || (long)people.Length * parts.Length * parts.Length > MostEvaluations) return;
        var places = RulesValidation.All(entry["condition"]!).ToDictionary(condition => condition["cle"]!.Text!);
        var removed = new HashSet<Condition>();
        // The last part first: of two that say the same, the one that came later.
        foreach (var part in parts)
        {
            removed.Add(part);
            if (people.All(person => person.Satisfies(rule, removed) == person.Satisfies(rule, [])))
                sink.Add(Descriptors.UselessCondition, places[part.Cle].Span, $"The condition '{part.Cle}'", "the rule decides the same of everybody without it, so remove it or correct what it asks for");
            else
                removed.Remove(part);
        }
    }

    /// <summary>The parts that can be left out of a rule: those of groups, outermost first.</summary>
    private static IEnumerable<Condition> Parts(Condition condition)
    {
        var parts = (condition as Condition.Toutes)?.Parties ?? (condition as Condition.UneDe)?.Parties ?? [];
        return parts.SelectMany(part => new[] { part }.Concat(Parts(part)));
    }

    /// <summary>Somebody, as the conditions of a rule see them.</summary>
    private sealed class People(HashSet<int> levels, bool hasBaccalaureat, HashSet<Condition.Experience> experiences)
    {
        /// <summary>
        /// Everybody whom the rule can tell apart, or null for too many. The baccalauréat is apart from level 4, as in the words
        /// of the fiches, which name both.
        /// </summary>
        internal static People[]? Of(Condition rule)
        {
            var atoms = Condition.Atomes(rule).ToArray();
            var levels = atoms.OfType<Condition.Niveau>().Select(level => level.Requis).Distinct().ToArray();
            var experiences = atoms.OfType<Condition.Experience>().ToArray();
            if (1L << (levels.Length + experiences.Length + 1) > MostPeople || experiences.Length > 20) return null;
            return
            [
                .. from held in Subsets(levels)
                   from worked in Subsets(experiences)
                   // Who has worked enough for one condition has for those that ask for less, in the same sectors or more.
                   where worked.All(one => experiences.All(other => !Implies(one, other) || worked.Contains(other)))
                   from baccalaureat in new[] { false, true }
                   select new People(held, baccalaureat, worked),
            ];
        }

        internal bool Satisfies(Condition condition, HashSet<Condition> removed) => condition switch
        {
            Condition.Toutes all => all.Parties.Where(part => !removed.Contains(part)).All(part => Satisfies(part, removed)),
            Condition.UneDe one => one.Parties.Where(part => !removed.Contains(part)).Any(part => Satisfies(part, removed)),
            Condition.Niveau level => level.Exactement ? levels.Contains(level.Requis) : levels.Any(held => held >= level.Requis),
            Condition.Experience experience => experiences.Contains(experience),
            _ => hasBaccalaureat,
        };

        private static bool Implies(Condition.Experience one, Condition.Experience other) => one.Mois >= other.Mois && one.Secteurs.All(other.Admet);

        private static IEnumerable<HashSet<T>> Subsets<T>(T[] items) =>
            Enumerable.Range(0, 1 << items.Length).Select(mask => new HashSet<T>(items.Where((_, i) => (mask >> i & 1) == 1)));
    }
}
