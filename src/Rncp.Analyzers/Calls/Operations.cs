using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Rncp.Analyzers;

/// <summary>Where an operation stands.</summary>
internal static class Operations
{
    /// <summary>What uses a value, beyond what converts it.</summary>
    internal static IOperation? UseOf(IOperation value)
    {
        var use = value.Parent;
        while (use is IConversionOperation) use = use.Parent;
        return use;
    }

    /// <summary>A value beneath what converts it, and the last member of a chain that null may cut.</summary>
    internal static IOperation ValueOf(IOperation operation)
    {
        while (true)
        {
            if (operation is IConversionOperation conversion) operation = conversion.Operand;
            else if (operation is IConditionalAccessOperation access) operation = access.WhenNotNull;
            else return operation;
        }
    }

    /// <summary>
    /// Whether an operation is data and not code: what translates an expression tree, to SQL for instance, may know a text and no member.
    /// </summary>
    internal static bool IsInExpressionTree(IOperation operation)
    {
        for (var one = operation; one is not null; one = one.Parent)
            if (one is IAnonymousFunctionOperation { Parent.Type: { ContainingNamespace.Name: "Expressions" } }) return true;
        return false;
    }
}
