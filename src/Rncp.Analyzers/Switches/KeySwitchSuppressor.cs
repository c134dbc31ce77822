using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Rncp.Analyzers;

/// <summary>
/// Silences what the compiler says of a switch expression on a key of ours: RNCP1009 says it of a member and of null, as an error, and
/// a number outside the enum is no value of ours. Every other switch keeps its warnings.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeySwitchSuppressor : DiagnosticSuppressor
{
    private const string AllRules = "dotnet_analyzer_diagnostic";

    /// <summary>A member that no arm names, a number that none does, null, and a member whose only arms have a condition.</summary>
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> OfCompiler =
        new[] { "CS8509", "CS8524", "CS8655", "CS8846" }.ToImmutableDictionary(id => id, id => new SuppressionDescriptor(
            id.Replace("CS", "RNCPS"), id, "The switch is on a key of a closed set: RNCP1009 names what it leaves out."));

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        OfCompiler.Values.OrderBy(one => one.Id, System.StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (KnownTypes.Of(context.Compilation, context.CancellationToken) is not { } types) return;
        foreach (var reported in context.ReportedDiagnostics)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (reported.Location.SourceTree is not { } tree) continue;
            var syntax = tree.GetRoot(context.CancellationToken).FindNode(reported.Location.SourceSpan, getInnermostNodeForTie: true)
                .FirstAncestorOrSelf<SwitchExpressionSyntax>();
            if (syntax is null || context.GetSemanticModel(tree).GetOperation(syntax, context.CancellationToken)
                is not ISwitchExpressionOperation operation || KeySwitch.Of(operation, types) is not { } one) continue;
            // When every member is named, a number is all that is left.
            if (one.Unnamed.Length == 0 || IsSaid(context, tree))
                context.ReportSuppression(Suppression.Create(OfCompiler[reported.Id], reported));
        }
    }

    /// <summary>Whether RNCP1009 speaks in a file: where somebody has turned it off, the compiler says what it would.</summary>
    private static bool IsSaid(SuppressionAnalysisContext context, SyntaxTree tree)
    {
        var options = context.Compilation.Options;
        var id = Rules.SwitchExpression.Id;
        // NoWarn comes before what files of options say, and these before the rest.
        if (options.SpecificDiagnosticOptions.TryGetValue(id, out var severity) && severity == ReportDiagnostic.Suppress) return false;
        if (options.SyntaxTreeOptionsProvider is { } provider
            && (provider.TryGetDiagnosticValue(tree, id, context.CancellationToken, out severity)
                || provider.TryGetGlobalDiagnosticValue(id, context.CancellationToken, out severity)))
            return severity != ReportDiagnostic.Suppress;
        if (options.SpecificDiagnosticOptions.ContainsKey(id)) return true;
        var configured = context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree);
        string[] keys = [$"{AllRules}.category-{Rules.SwitchExpression.Category}.severity", $"{AllRules}.severity"];
        return keys.Select(key => configured.TryGetValue(key, out var value) ? value : null).FirstOrDefault(value => value is not null)
            != "none";
    }
}
