using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Rncp.CodeFixes;

/// <summary>Labels of the sections of a switch statement.</summary>
internal static class SwitchSectionLabels
{
    internal static CaseSwitchLabelSyntax Of(ExpressionSyntax member) => SyntaxFactory.CaseSwitchLabel(
        SyntaxFactory.Token(SyntaxKind.CaseKeyword).WithTrailingTrivia(SyntaxFactory.Space),
        member,
        SyntaxFactory.Token(SyntaxKind.ColonToken));
}
