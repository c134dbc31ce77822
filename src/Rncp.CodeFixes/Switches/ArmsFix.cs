using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Rncp.Analyzers;

namespace Rncp.CodeFixes;

/// <summary>RNCP1009: an arm for each member that a switch expression leaves out, which throws until somebody decides.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ArmsFix))]
public sealed class ArmsFix() : ReplacingFix(Rules.SwitchExpression)
{
    private protected override void Fix(CodeFixContext context, Diagnostic diagnostic, SyntaxNode said)
    {
        var generator = SyntaxGenerator.GetGenerator(context.Document);
        Offer(context, diagnostic, "Add the members", diagnostic.Id, (node, model, cancellation) =>
            node.FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } choice
            && SwitchKeys.Of(model.GetTypeInfo(choice.GoverningExpression, cancellation).Type) is { } key
                ? (choice, With(choice, KeyNames.Of(generator, model, choice, key, Lines(diagnostic, SwitchAnalysis.Unnamed))))
                : null);
    }

    /// <summary>The arms follow the last one as it follows the one before it: on its line, or on lines of their own.</summary>
    private static SwitchExpressionSyntax With(SwitchExpressionSyntax choice, IReadOnlyList<ExpressionSyntax> members)
    {
        var arms = choice.Arms;
        if (arms.Count == 0) return choice.WithArms(SyntaxFactory.SeparatedList(members.Select(Arm)));
        var last = arms[arms.Count - 1];
        var endsWithComma = arms.SeparatorCount == arms.Count;
        var end = endsWithComma ? arms.GetSeparator(arms.Count - 1).TrailingTrivia : last.GetTrailingTrivia();
        var isOnLines = end.Any(SyntaxKind.EndOfLineTrivia);
        var line = SyntaxFactory.TriviaList(end.LastOrDefault(one => one.IsKind(SyntaxKind.EndOfLineTrivia)));
        var indent = isOnLines
            ? SyntaxFactory.TriviaList(last.GetLeadingTrivia().LastOrDefault(one => one.IsKind(SyntaxKind.WhitespaceTrivia)))
            : SyntaxFactory.TriviaList(SyntaxFactory.Space);
        var parts = arms.GetWithSeparators().Take(2 * arms.Count - 2).ToList();
        parts.Add(last.WithTrailingTrivia(endsWithComma ? last.GetTrailingTrivia() : default));
        parts.Add(Comma(isOnLines ? end : default));
        for (var i = 0; i < members.Count; i++)
        {
            var isLast = i == members.Count - 1 && !endsWithComma;
            parts.Add(Arm(members[i]).WithLeadingTrivia(indent).WithTrailingTrivia(!isLast ? default : isOnLines ? line : end));
            if (!isLast) parts.Add(Comma(isOnLines ? line : i == members.Count - 1 ? end : default));
        }
        return choice.WithArms(SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(parts));
    }

    private static SyntaxToken Comma(SyntaxTriviaList end) => SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(end);

    private static SwitchExpressionArmSyntax Arm(ExpressionSyntax member) => SyntaxFactory.SwitchExpressionArm(
        SyntaxFactory.ConstantPattern(member),
        null,
        SyntaxFactory.Token(SyntaxKind.EqualsGreaterThanToken)
            .WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
        Throwing.Expression());
}
