using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Rncp.Analyzers;

namespace Rncp.CodeFixes;

/// <summary>RNCP1003: a case for each member that a switch statement leaves out, which throws until somebody decides.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CasesFix))]
public sealed class CasesFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.SwitchStatement.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var generator = SyntaxGenerator.GetGenerator(context.Document);
        foreach (var diagnostic in context.Diagnostics)
            Fixing.Offer(context, diagnostic, "Add the members", diagnostic.Id, (node, model, cancellation) =>
            {
                if (node.FirstAncestorOrSelf<SwitchStatementSyntax>() is not { } choice
                    || SwitchKeys.Of(model.GetTypeInfo(choice.Expression, cancellation).Type) is not { } key) return null;
                var names = Fixing.Lines(diagnostic, SwitchAnalysis.Unnamed).Where(name => name != KeySwitch.Null);
                var labels = KeyNames.Of(generator, model, choice, key, names).Select(SwitchSectionLabels.Of);
                var section = SyntaxFactory.SwitchSection(
                    SyntaxFactory.List<SwitchLabelSyntax>(labels), SyntaxFactory.SingletonList<StatementSyntax>(Throwing.Statement()));
                return (choice, choice.AddSections(section.WithAdditionalAnnotations(Formatter.Annotation)));
            });
        return Task.CompletedTask;
    }
}
