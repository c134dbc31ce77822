using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Rncp.CodeFixes;

/// <summary>A fix that replaces one node by another: alone, or all that are said in a document, a project or a solution.</summary>
public abstract class ReplacingFix : CodeFixProvider
{
    private protected ReplacingFix(params DiagnosticDescriptor[] rules) =>
        FixableDiagnosticIds = rules.Select(rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root) return;
        foreach (var diagnostic in context.Diagnostics) Fix(context, diagnostic, NodeOf(root, diagnostic));
    }

    /// <summary>Offers what mends a diagnostic.</summary>
    /// <param name="context">Where the fix is asked for.</param>
    /// <param name="diagnostic">What it mends.</param>
    /// <param name="said">What it was said of.</param>
    private protected abstract void Fix(CodeFixContext context, Diagnostic diagnostic, SyntaxNode said);

    /// <summary>Offers to replace a node, when there is something to replace it with.</summary>
    /// <param name="context">Where the fix is asked for.</param>
    /// <param name="diagnostic">What it mends.</param>
    /// <param name="title">What a person reads.</param>
    /// <param name="key">What fixes of the same kind have in common, when all are asked for.</param>
    /// <param name="replace">The node, and what replaces it; null when there is nothing to do.</param>
    private protected static void Offer(
        CodeFixContext context, Diagnostic diagnostic, string title, string key,
        Func<SyntaxNode, SemanticModel, CancellationToken, (SyntaxNode Old, SyntaxNode New)?> replace)
    {
        var document = context.Document;
        context.RegisterCodeFix(CodeAction.Create(title, cancellation => Apply(cancellation), key), diagnostic);

        async Task<Document> Apply(CancellationToken cancellation)
        {
            var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
            return root is not null && model is not null && replace(NodeOf(root, diagnostic), model, cancellation) is { } change
                ? document.WithSyntaxRoot(root.ReplaceNode(change.Old, change.New))
                : document;
        }
    }

    /// <summary>The lines of a property of a diagnostic.</summary>
    private protected static string[] Lines(Diagnostic diagnostic, string property) =>
        diagnostic.Properties.TryGetValue(property, out var lines) && lines is { Length: > 0 } ? lines.Split('\n') : [];

    private static SyntaxNode NodeOf(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
}
