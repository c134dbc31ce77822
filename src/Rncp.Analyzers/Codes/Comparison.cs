using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Rncp.Analyzers;

/// <summary>The property Code of a member that a text is compared with.</summary>
internal static class Comparison
{
    /// <summary>What the text is compared with; null when it is compared with nothing.</summary>
    /// <param name="literal">The text.</param>
    /// <param name="use">What uses it.</param>
    internal static IPropertyReferenceOperation? Compared(IOperation literal, IOperation? use) => use switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary =>
            Code(IsIn(literal, binary.LeftOperand) ? binary.RightOperand : binary.LeftOperand),
        ISingleValueCaseClauseOperation { Parent.Parent: ISwitchOperation choice } => Code(choice.Value),
        IConstantPatternOperation pattern => Code(Matched(pattern)),
        _ => null,
    };

    private static IOperation? Matched(IOperation pattern)
    {
        var around = pattern.Parent;
        while (around is IBinaryPatternOperation or INegatedPatternOperation) around = around.Parent;
        return around switch
        {
            IIsPatternOperation test => test.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation choice } => choice.Value,
            IPropertySubpatternOperation property => property.Member,
            _ => null,
        };
    }

    private static IPropertyReferenceOperation? Code(IOperation? value) =>
        value is not null && Operations.ValueOf(value) is IPropertyReferenceOperation
        {
            Property: { Name: "Code", Type.SpecialType: SpecialType.System_String },
        } property ? property : null;

    private static bool IsIn(IOperation one, IOperation around) => around.Syntax.Span.Contains(one.Syntax.Span);
}
