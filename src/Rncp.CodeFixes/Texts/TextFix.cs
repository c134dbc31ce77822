using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Rncp.Analyzers;

namespace Rncp.CodeFixes;

/// <summary>RNCP1001, RNCP1007 and RNCP1008: writes the text that was meant, or each of those that are equally near.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TextFix))]
public sealed class TextFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Rules.UnknownCode.Id, Rules.NearSector.Id, Rules.UnknownPlace.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var texts = Fixing.Lines(diagnostic, TextAnalysis.Instead);
            // One that is alone is what was meant, wherever it is; of several, somebody chooses.
            foreach (var text in texts)
                Fixing.Offer(context, diagnostic, $"Write '{text}'", texts.Length == 1 ? diagnostic.Id : $"{diagnostic.Id} {text}",
                    (node, _, _) => node.FirstAncestorOrSelf<LiteralExpressionSyntax>() is { } literal
                        ? (literal, Literal(text).WithTriviaFrom(literal))
                        : null);
        }
        return Task.CompletedTask;
    }

    private static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
