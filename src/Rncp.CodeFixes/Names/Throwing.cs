using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Rncp.CodeFixes;

/// <summary>What a member does until somebody decides: it throws. Any value would be an answer that nobody gave.</summary>
internal static class Throwing
{
    internal static ExpressionSyntax Exception() => SyntaxFactory.ObjectCreationExpression(
            SyntaxFactory.ParseTypeName("global::System.NotImplementedException").WithAdditionalAnnotations(Simplifier.Annotation))
        .WithNewKeyword(SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space))
        .WithArgumentList(SyntaxFactory.ArgumentList());

    internal static ThrowExpressionSyntax Expression() => SyntaxFactory.ThrowExpression(Keyword(), Exception());

    internal static ThrowStatementSyntax Statement() =>
        SyntaxFactory.ThrowStatement(Keyword(), Exception(), SyntaxFactory.Token(SyntaxKind.SemicolonToken));

    private static SyntaxToken Keyword() => SyntaxFactory.Token(SyntaxKind.ThrowKeyword).WithTrailingTrivia(SyntaxFactory.Space);
}
