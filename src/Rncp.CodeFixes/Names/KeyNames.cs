using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Rncp.Analyzers;

namespace Rncp.CodeFixes;

/// <summary>Members as the code around writes them: by the same alias, or by their bare names where the code imports them.</summary>
internal static class KeyNames
{
    /// <summary>The type of a member, with the using that it needs.</summary>
    internal static ExpressionSyntax TypeOf(SyntaxGenerator generator, ITypeSymbol type)
    {
        var name = generator.TypeExpression(type, addImport: true);
        // A name of a type is a node of another kind than the same name before a dot.
        return name.CopyAnnotationsTo(SyntaxFactory.ParseExpression(name.ToString()))!
            .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
    }

    /// <summary>The members that a switch leaves out, as its other arms write theirs.</summary>
    internal static IReadOnlyList<ExpressionSyntax> Of(
        SyntaxGenerator generator, SemanticModel model, SyntaxNode around, ITypeSymbol key, IEnumerable<string> names)
    {
        var written = around.DescendantNodes().OfType<ExpressionSyntax>().FirstOrDefault(node => IsMember(node, model, key));
        return [.. names.Select(name => name == KeySwitch.Null
            ? SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression)
            : Write(name))];

        ExpressionSyntax Write(string name) => written switch
        {
            MemberAccessExpressionSyntax access => access.WithName(SyntaxFactory.IdentifierName(name)).WithoutTrivia(),
            IdentifierNameSyntax => SyntaxFactory.IdentifierName(name),
            _ => SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression, TypeOf(generator, key), SyntaxFactory.IdentifierName(name)),
        };
    }

    private static bool IsMember(ExpressionSyntax node, SemanticModel model, ITypeSymbol key) =>
        node is MemberAccessExpressionSyntax or IdentifierNameSyntax { Parent: not MemberAccessExpressionSyntax }
        && model.GetSymbolInfo(node).Symbol is IFieldSymbol { IsConst: true } field
        && SymbolEqualityComparer.Default.Equals(field.ContainingType, key);
}
