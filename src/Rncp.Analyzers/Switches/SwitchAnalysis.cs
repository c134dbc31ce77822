using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Rncp.Analyzers;

/// <summary>RNCP1003, RNCP1004 and RNCP1009: a switch on a key of ours names every member.</summary>
internal sealed class SwitchAnalysis(KnownTypes types)
{
    /// <summary>The property of a diagnostic that has the members to name, one a line.</summary>
    internal const string Unnamed = "Unnamed";

    internal void Statement(OperationAnalysisContext context)
    {
        var operation = (ISwitchOperation)context.Operation;
        if (KeySwitch.Of(operation, types) is not { Missing.Length: > 0 } one) return;
        if (one.Rest is { } rest) Report(context, Rules.Discard, PlaceOf(rest.Syntax), one);
        else if (operation.Syntax is SwitchStatementSyntax syntax)
            Report(context, Rules.SwitchStatement, syntax.SwitchKeyword.GetLocation(), one);
    }

    internal void Expression(OperationAnalysisContext context)
    {
        var operation = (ISwitchExpressionOperation)context.Operation;
        if (KeySwitch.Of(operation, types) is not { Unnamed.Length: > 0 } one) return;
        if (one.Rest is { } rest)
        {
            // null alone is no member that the fiche may gain.
            if (one.Missing.Length > 0) Report(context, Rules.Discard, rest.Syntax.GetLocation(), one);
        }
        else if (operation.Syntax is SwitchExpressionSyntax syntax)
            Report(context, Rules.SwitchExpression, syntax.SwitchKeyword.GetLocation(), one);
    }

    private static Location PlaceOf(SyntaxNode label) => label switch
    {
        DefaultSwitchLabelSyntax of => of.Keyword.GetLocation(),
        CasePatternSwitchLabelSyntax of => of.Pattern.GetLocation(),
        _ => label.GetLocation(),
    };

    private static void Report(OperationAnalysisContext context, DiagnosticDescriptor rule, Location location, KeySwitch one)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Unnamed, string.Join("\n", one.Unnamed));
        context.ReportDiagnostic(Diagnostic.Create(rule, location, properties, one.Set.Key.Name, Words.And(one.Unnamed)));
    }
}
