using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Rncp.Analyzers;

/// <summary>RNCP1006: the arguments of Selon say which member each is for.</summary>
internal sealed class SelonAnalysis(KnownTypes types)
{
    private const string Name = "Selon";

    internal void Call(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is not { Name: Name, Parameters.Length: > 1 } selon || types.SetOf(selon.ContainingType) is null) return;
        if (call.Syntax is not InvocationExpressionSyntax syntax) return;
        if (syntax.ArgumentList.Arguments.All(one => one.NameColon is not null)) return;
        // A tree cannot have them.
        if (Operations.IsInExpressionTree(call)) return;
        var name = syntax.Expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()
            .LastOrDefault(one => one.Identifier.ValueText == Name);
        context.ReportDiagnostic(Diagnostic.Create(Rules.SelonByPosition,
            (name?.Identifier ?? syntax.GetFirstToken()).GetLocation(),
            Words.And([.. selon.Parameters.Select(one => one.Name)])));
    }
}
