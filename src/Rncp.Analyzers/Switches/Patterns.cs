using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Rncp.Analyzers;

/// <summary>What a pattern takes of the values of a key.</summary>
internal static class Patterns
{
    /// <summary>Whether a pattern takes whatever comes: <c>_</c>, <c>var other</c>.</summary>
    internal static bool TakesAll(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation declaration => declaration.MatchesNull,
        _ => false,
    };

    /// <summary>Whether a pattern takes a value; null when that is not known. The value null is null.</summary>
    internal static bool? Takes(IPatternOperation pattern, object? value) => pattern switch
    {
        IConstantPatternOperation constant => ConstantOf(constant.Value) is { HasValue: true } known ? Equals(known.Value, value) : null,
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation declaration => declaration.MatchesNull || value is not null,
        ITypePatternOperation => value is not null,
        INegatedPatternOperation negated => !Takes(negated.Pattern, value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Takes(or.LeftPattern, value) | Takes(or.RightPattern, value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and =>
            Takes(and.LeftPattern, value) & Takes(and.RightPattern, value),
        IRelationalPatternOperation relational => value is not null && ConstantOf(relational.Value) is { HasValue: true, Value: { } bound }
            ? Compares(relational.OperatorKind, Comparer<object>.Default.Compare(value, bound))
            : null,
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } => value is not null,
        _ => null,
    };

    /// <summary>The constant of a value, beneath what converts it.</summary>
    internal static Optional<object?> ConstantOf(IOperation value)
    {
        while (!value.ConstantValue.HasValue && value is IConversionOperation conversion) value = conversion.Operand;
        return value.ConstantValue;
    }

    private static bool? Compares(BinaryOperatorKind kind, int order) => kind switch
    {
        BinaryOperatorKind.LessThan => order < 0,
        BinaryOperatorKind.LessThanOrEqual => order <= 0,
        BinaryOperatorKind.GreaterThan => order > 0,
        BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
        _ => null,
    };
}
