using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Rncp.Analyzers;

namespace Rncp.CodeFixes;

/// <summary>RNCP1006: names the arguments of Selon.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SelonFix))]
public sealed class SelonFix() : ReplacingFix(Rules.SelonByPosition)
{
    private protected override void Fix(CodeFixContext context, Diagnostic diagnostic, SyntaxNode said) =>
        Offer(context, diagnostic, "Name the arguments", diagnostic.Id, (node, model, cancellation) =>
            node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
            && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol selon
                ? (call.ArgumentList, Named(call.ArgumentList, selon))
                : null);

    private static ArgumentListSyntax Named(ArgumentListSyntax list, IMethodSymbol selon) =>
        list.ReplaceNodes(list.Arguments.Where((one, i) => one.NameColon is null && i < selon.Parameters.Length), (one, named) =>
        {
            var name = SyntaxFactory.IdentifierName(Escaped(selon.Parameters[list.Arguments.IndexOf(one)].Name));
            return named.WithoutLeadingTrivia()
                .WithNameColon(SyntaxFactory.NameColon(name).WithTrailingTrivia(SyntaxFactory.Space))
                .WithLeadingTrivia(named.GetLeadingTrivia());
        });

    private static SyntaxToken Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
        ? SyntaxFactory.Identifier(name)
        : SyntaxFactory.VerbatimIdentifier(default, name, name, default);
}
