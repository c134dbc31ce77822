using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Rncp.Analyzers;

/// <summary>
/// The mistakes that still compile. One class, so that what a compilation has of ours is found once; a compilation without a fiche
/// is left when it starts.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RncpAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (KnownTypes.Of(start.Compilation, start.CancellationToken) is not { } types) return;
            var switches = new SwitchAnalysis(types);
            start.RegisterOperationAction(switches.Statement, OperationKind.Switch);
            start.RegisterOperationAction(switches.Expression, OperationKind.SwitchExpression);
            start.RegisterOperationAction(new TextAnalysis(types).Literal, OperationKind.Literal);
            start.RegisterOperationAction(new DefaultAnalysis(types).Value, OperationKind.DefaultValue, OperationKind.ObjectCreation);
            start.RegisterOperationAction(new SelonAnalysis(types).Call, OperationKind.Invocation);
        });
    }
}
