using System.Linq;
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
public sealed class CasesFix() : ReplacingFix(Rules.SwitchStatement)
{
    private protected override void Fix(CodeFixContext context, Diagnostic diagnostic, SyntaxNode said)
    {
        var generator = SyntaxGenerator.GetGenerator(context.Document);
        Offer(context, diagnostic, "Add the members", diagnostic.Id, (node, model, cancellation) =>
        {
            if (node.FirstAncestorOrSelf<SwitchStatementSyntax>() is not { } choice
                || SwitchKeys.Of(model.GetTypeInfo(choice.Expression, cancellation).Type) is not { } key) return null;
            var names = Lines(diagnostic, SwitchAnalysis.Unnamed).Where(name => name != KeySwitch.Null);
            var labels = KeyNames.Of(generator, model, choice, key, names).Select(SwitchSectionLabels.Of);
            var section = SyntaxFactory.SwitchSection(
                SyntaxFactory.List<SwitchLabelSyntax>(labels), SyntaxFactory.SingletonList<StatementSyntax>(Throwing.Statement()));
            return (choice, choice.AddSections(section.WithAdditionalAnnotations(Formatter.Annotation)));
        });
    }
}
