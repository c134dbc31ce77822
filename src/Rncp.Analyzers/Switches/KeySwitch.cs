using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Rncp.Analyzers;

/// <summary>A switch on a key of a closed set.</summary>
/// <param name="Set">The set.</param>
/// <param name="Missing">The members that no arm names.</param>
/// <param name="MissesNull">Whether the key may be null, and no arm names null.</param>
/// <param name="Rest">What takes the rest; null when nothing does.</param>
internal sealed record KeySwitch(ClosedSet Set, string[] Missing, bool MissesNull, IOperation? Rest)
{
    /// <summary>The word for a key that is null, in lists of members.</summary>
    internal const string Null = "null";

    /// <summary>What is left to name: members, and null where the key may be.</summary>
    internal string[] Unnamed => MissesNull ? [.. Missing, Null] : Missing;

    internal static KeySwitch? Of(ISwitchExpressionOperation operation, KnownTypes types)
    {
        if (types.SetOfKey(operation.Value.Type) is not { } set) return null;
        IOperation? rest = null;
        var patterns = new List<IPatternOperation>();
        foreach (var arm in operation.Arms)
        {
            if (arm.Guard is not null) continue;
            if (Patterns.TakesAll(arm.Pattern)) rest ??= arm.Pattern;
            else patterns.Add(arm.Pattern);
        }
        return Of(set, operation.Value.Type, value => patterns.Any(pattern => Patterns.Takes(pattern, value) == true), rest);
    }

    internal static KeySwitch? Of(ISwitchOperation operation, KnownTypes types)
    {
        if (types.SetOfKey(operation.Value.Type) is not { } set) return null;
        IOperation? rest = null;
        var clauses = new List<ICaseClauseOperation>();
        foreach (var clause in operation.Cases.SelectMany(one => one.Clauses))
        {
            if (clause is IPatternCaseClauseOperation { Guard: not null }) continue;
            if (clause is IDefaultCaseClauseOperation or IPatternCaseClauseOperation { Pattern: IDiscardPatternOperation }
                || (clause is IPatternCaseClauseOperation pattern && Patterns.TakesAll(pattern.Pattern))) rest ??= clause;
            else clauses.Add(clause);
        }
        return Of(set, operation.Value.Type, value => clauses.Any(clause => Takes(clause, value)), rest);
    }

    private static bool Takes(ICaseClauseOperation clause, object? value) => clause switch
    {
        ISingleValueCaseClauseOperation single =>
            Patterns.ConstantOf(single.Value) is { HasValue: true } known && Equals(known.Value, value),
        IPatternCaseClauseOperation pattern => Patterns.Takes(pattern.Pattern, value) == true,
        _ => false,
    };

    private static KeySwitch Of(ClosedSet set, ITypeSymbol? type, System.Func<object?, bool> isTaken, IOperation? rest) => new(
        set,
        [.. set.Members.Where(member => !isTaken(member.Value)).Select(member => member.Name)],
        KnownTypes.IsNullable(type) && !isTaken(null),
        rest);
}
