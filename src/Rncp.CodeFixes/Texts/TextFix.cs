using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Rncp.Analyzers;

namespace Rncp.CodeFixes;

/// <summary>RNCP1001, RNCP1007 and RNCP1008: writes the text that was meant, or each of those that are equally near.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TextFix))]
public sealed class TextFix() : ReplacingFix(Rules.UnknownCode, Rules.NearSector, Rules.UnknownPlace)
{
    private protected override void Fix(CodeFixContext context, Diagnostic diagnostic, SyntaxNode said)
    {
        var texts = Lines(diagnostic, TextAnalysis.Instead);
        // One that is alone is what was meant, wherever it is; of several, somebody chooses.
        foreach (var text in texts)
            Offer(context, diagnostic, $"Write '{text}'", texts.Length == 1 ? diagnostic.Id : $"{diagnostic.Id} {text}",
                (node, _, _) => node.FirstAncestorOrSelf<LiteralExpressionSyntax>() is { } literal
                    ? (literal, Literal(text).WithTriviaFrom(literal))
                    : null);
    }

    private static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
