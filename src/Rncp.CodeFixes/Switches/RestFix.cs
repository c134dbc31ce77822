using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Rncp.Analyzers;

namespace Rncp.CodeFixes;

/// <summary>
/// RNCP1004: names what takes the rest. In a statement, <c>default</c> stays after the names: without it, the compiler would not know
/// that every path returns.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestFix))]
public sealed class RestFix() : ReplacingFix(Rules.Discard)
{
    private protected override void Fix(CodeFixContext context, Diagnostic diagnostic, SyntaxNode said)
    {
        // What names the rest is used: there is nothing to write in its place.
        if (said is not (DiscardPatternSyntax { Parent: SwitchExpressionArmSyntax } or DefaultSwitchLabelSyntax)) return;
        var generator = SyntaxGenerator.GetGenerator(context.Document);
        var names = Lines(diagnostic, SwitchAnalysis.Unnamed);
        Offer(context, diagnostic, "Name the members", diagnostic.Id,
            (rest, model, cancellation) => Named(generator, model, rest, names, cancellation));
    }

    private static (SyntaxNode, SyntaxNode)? Named(
        SyntaxGenerator generator, SemanticModel model, SyntaxNode rest, string[] names, CancellationToken cancellation)
    {
        if (rest is DefaultSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax statement } label)
        {
            return SwitchKeys.Of(model.GetTypeInfo(statement.Expression, cancellation).Type) is { } key
                ? Labelled(label, KeyNames.Of(generator, model, statement, key, names))
                : null;
        }
        if (rest.FirstAncestorOrSelf<SwitchExpressionSyntax>() is not { } choice
            || SwitchKeys.Of(model.GetTypeInfo(choice.GoverningExpression, cancellation).Type) is not { } type) return null;
        var pattern = KeyNames.Of(generator, model, choice, type, names).Select(name => (PatternSyntax)SyntaxFactory.ConstantPattern(name))
            .Aggregate((left, right) => SyntaxFactory.BinaryPattern(SyntaxKind.OrPattern, left, Or, right));
        return (rest, pattern.WithTriviaFrom(rest));
    }

    private static SyntaxToken Or =>
        SyntaxFactory.Token(SyntaxKind.OrKeyword).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space);

    private static (SyntaxNode, SyntaxNode) Labelled(DefaultSwitchLabelSyntax label, IReadOnlyList<ExpressionSyntax> members)
    {
        var section = (SwitchSectionSyntax)label.Parent!;
        var before = label.GetLeadingTrivia();
        var isFirst = section.Labels.IndexOf(label) == 0;
        var indent = SyntaxFactory.TriviaList(before.LastOrDefault(one => one.IsKind(SyntaxKind.WhitespaceTrivia)));
        var end = label.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia) || before.Count > 0
            ? SyntaxFactory.TriviaList(EndOfLine(label))
            : SyntaxFactory.TriviaList(SyntaxFactory.Space);
        var labels = members.Select((member, i) =>
            (SwitchLabelSyntax)SwitchSectionLabels.Of(member).WithLeadingTrivia(i == 0 ? before : indent).WithTrailingTrivia(end));
        var all = section.Labels.Replace(label, label.WithLeadingTrivia(indent)).InsertRange(section.Labels.IndexOf(label), labels);
        return (section, section.WithLabels(all));
    }

    /// <summary>The end of a line, as the file has it.</summary>
    private static SyntaxTrivia EndOfLine(SyntaxNode node) =>
        node.SyntaxTree.GetRoot().DescendantTrivia().Where(one => one.IsKind(SyntaxKind.EndOfLineTrivia))
            .DefaultIfEmpty(SyntaxFactory.LineFeed).First();
}
