using System;
using System.Linq;

namespace Rncp.Noyau;

/// <summary>
/// The one evaluator of rules: it serves the decisions of applications and the examples that the generator runs. A
/// condition that cannot be settled is unknown, with what would settle it; it is never false for want of a fact.
/// </summary>
internal static class Evaluateur
{
    /// <summary>The value of a condition: unknown only when a fact, or a person, can still tell.</summary>
    internal static Resultat Evaluer(Condition condition, Faits faits, int le) => Accorder(condition.ParParties(faits, le), faits, le);

    /// <summary>The values that a condition can take once the missing facts are given, one of each, without those of its parts.</summary>
    internal static Resultat[] Possibles(Condition condition, Faits faits, int le) => Possibles(condition.ParParties(faits, le), faits, le);

    /// <summary>The value of a condition from those of its parts, each on its own.</summary>
    internal static Resultat Accorder(Resultat parParties, Faits faits, int le) =>
        parParties.FaitManquant ? parParties.Accorder(Completer(parParties.Condition, faits, le)) : parParties;

    /// <summary>The same from the values of its parts, each on its own.</summary>
    internal static Resultat[] Possibles(Resultat parParties, Faits faits, int le) => parParties.FaitManquant
        ? new Suppositions(parParties.Condition, faits, le).Possibles()
        : [parParties];

    private static Resultat[] Completer(Condition condition, Faits faits, int le) =>
        [.. new Completions(condition, faits).Toutes().Select(complets => condition.ParParties(complets, le))];
}
