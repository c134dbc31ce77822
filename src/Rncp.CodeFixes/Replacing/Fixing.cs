using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Rncp.CodeFixes;

/// <summary>A fix that replaces one node by another.</summary>
internal static class Fixing
{
    /// <summary>Offers to replace a node, when there is something to replace it with.</summary>
    /// <param name="context">Where the fix is asked for.</param>
    /// <param name="diagnostic">What it mends.</param>
    /// <param name="title">What a person reads.</param>
    /// <param name="key">What fixes of the same kind have in common, when all are asked for.</param>
    /// <param name="replace">The node, and what replaces it; null when there is nothing to do.</param>
    internal static void Offer(
        CodeFixContext context, Diagnostic diagnostic, string title, string key,
        Func<SyntaxNode, SemanticModel, CancellationToken, (SyntaxNode Old, SyntaxNode New)?> replace)
    {
        var document = context.Document;
        context.RegisterCodeFix(CodeAction.Create(title, cancellation => Apply(cancellation), key), diagnostic);

        async Task<Document> Apply(CancellationToken cancellation)
        {
            var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
            if (root is null || model is null) return document;
            var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            return replace(node, model, cancellation) is { } change
                ? document.WithSyntaxRoot(root.ReplaceNode(change.Old, change.New))
                : document;
        }
    }

    /// <summary>The lines of a property of a diagnostic.</summary>
    internal static string[] Lines(Diagnostic diagnostic, string property) =>
        diagnostic.Properties.TryGetValue(property, out var lines) && lines is { Length: > 0 } ? lines.Split('\n') : [];
}
