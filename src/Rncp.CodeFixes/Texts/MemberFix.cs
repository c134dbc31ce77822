using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Rncp.Analyzers;

namespace Rncp.CodeFixes;

/// <summary>RNCP1002: writes the member: <c>Bloc.BC02</c> for <c>Bloc.Parse("BC02")</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MemberFix))]
public sealed class MemberFix() : ReplacingFix(Rules.TypedMember)
{
    private protected override void Fix(CodeFixContext context, Diagnostic diagnostic, SyntaxNode said)
    {
        var generator = SyntaxGenerator.GetGenerator(context.Document);
        if (diagnostic.Properties.TryGetValue(TextAnalysis.Type, out var id) && id is not null
            && diagnostic.Properties.TryGetValue(TextAnalysis.Member, out var name) && name is not null)
            Offer(context, diagnostic, $"Write {name}", diagnostic.Id,
                (node, model, cancellation) => Replace(generator, node, model, id, name, cancellation));
    }

    private static (SyntaxNode, SyntaxNode)? Replace(
        SyntaxGenerator generator, SyntaxNode node, SemanticModel model, string id, string name, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<LiteralExpressionSyntax>() is not { } literal) return null;
        if (DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation) is not INamedTypeSymbol type) return null;
        var member = Member(KeyNames.TypeOf(generator, type), name);
        if (literal.Parent is BinaryExpressionSyntax binary)
        {
            var isLeft = binary.Left == literal;
            if ((isLeft ? binary.Right : binary.Left) is not MemberAccessExpressionSyntax code) return null;
            var instance = code.Expression.WithTriviaFrom(code);
            var written = member.WithTriviaFrom(literal);
            return (binary, isLeft ? binary.WithLeft(written).WithRight(instance) : binary.WithLeft(instance).WithRight(written));
        }
        if (literal.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && IsParse(call, model, type, cancellation))
        {
            ExpressionSyntax written = call.Expression is MemberAccessExpressionSyntax of
                ? Member(of.Expression, name)
                : SyntaxFactory.IdentifierName(name);
            return (call, written.WithTriviaFrom(call));
        }
        return (literal, Member(member, "Code").WithTriviaFrom(literal));
    }

    private static bool IsParse(
        InvocationExpressionSyntax call, SemanticModel model, INamedTypeSymbol type, CancellationToken cancellation) =>
        model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { Name: "Parse" } parse
        && SymbolEqualityComparer.Default.Equals(parse.ContainingType, type);

    private static MemberAccessExpressionSyntax Member(ExpressionSyntax of, string name) =>
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, of, SyntaxFactory.IdentifierName(name));
}
