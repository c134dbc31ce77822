using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Rncp.Analyzers;

/// <summary>
/// RNCP1005: no code, where a code is expected: a variable that keeps it, a parameter, a property of an object that is made. What
/// compares with it asks whether there is a code, and what returns it may say that there is none.
/// </summary>
internal sealed class DefaultAnalysis(KnownTypes types)
{
    internal void Value(OperationAnalysisContext context)
    {
        var value = context.Operation;
        if (value.Type is not INamedTypeSymbol { IsValueType: true } type || !types.IsOfVocabulary(type) || !IsOpenCode(type)) return;
        if (value is IObjectCreationOperation made && (!made.Arguments.IsEmpty || made.Initializer is not null)) return;
        if (IsExpected(Operations.UseOf(value), type) && !Operations.IsInExpressionTree(value))
            context.ReportDiagnostic(Diagnostic.Create(Rules.NoCode, value.Syntax.GetLocation(), type.Name));
    }

    private static bool IsOpenCode(INamedTypeSymbol type) => type.GetMembers("EstDefini").Any(one => one is IPropertySymbol);

    private static bool IsExpected(IOperation? use, INamedTypeSymbol type) => use switch
    {
        IArgumentOperation { ArgumentKind: ArgumentKind.Explicit, Parameter: { RefKind: RefKind.None } parameter } =>
            Is(parameter.OriginalDefinition.Type, type)
            && !SymbolEqualityComparer.Default.Equals(parameter.ContainingType, type),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } declarator } =>
            !IsWrittenLater(local, declarator),
        ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation, Target.Type: { } target } =>
            Is(target, type),
        _ => false,
    };

    /// <summary>Whether a place takes codes of a type; one that may be null has a word for none.</summary>
    private static bool Is(ITypeSymbol place, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(KnownTypes.IsNullable(place) ? ((INamedTypeSymbol)place).TypeArguments[0] : place, type);

    private static bool IsWrittenLater(ILocalSymbol local, IOperation declarator)
    {
        var root = declarator;
        while (root.Parent is { } parent) root = parent;
        return root.Descendants().Any(one => one is ILocalReferenceOperation reference
            && SymbolEqualityComparer.Default.Equals(reference.Local, local) && IsWritten(reference));
    }

    private static bool IsWritten(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IArgumentOperation argument => argument.Parameter is { RefKind: not (RefKind.None or RefKind.In) },
        ITupleOperation or IVariableInitializerOperation { Locals.IsEmpty: false } => true,
        IAddressOfOperation => true,
        _ => reference.Syntax.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.RefExpressionSyntax,
    };
}
