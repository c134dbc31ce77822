using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Rncp.Analyzers;

namespace Rncp.CodeFixes;

/// <summary>RNCP1006: names the arguments of Selon.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SelonFix))]
public sealed class SelonFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.SelonByPosition.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
            Fixing.Offer(context, diagnostic, "Name the arguments", diagnostic.Id, (node, model, cancellation) =>
                node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
                && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol selon
                    ? (call.ArgumentList, Named(call.ArgumentList, selon))
                    : null);
        return Task.CompletedTask;
    }

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
