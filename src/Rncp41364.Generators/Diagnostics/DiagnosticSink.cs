using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Rncp.Generators;

/// <summary>
/// Collects what is wrong with one file, each with its place. The token is observed at each defect: to suggest a cure takes
/// longer than to find that there is one to suggest.
/// </summary>
internal sealed class DiagnosticSink(SourceText text, string path, CancellationToken cancellation)
{
    /// <summary>A file with more defects than this is another kind of file: its author needs the first ones only.</summary>
    private const int Most = 100;

    private readonly List<DiagnosticInfo> _infos = [];

    /// <summary>Whether the file gives no model.</summary>
    internal bool HasErrors { get; private set; }

    internal int LineOf(TextSpan span) => text.Lines.GetLinePosition(span.Start).Line + 1;

    internal void Add(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments)
    {
        cancellation.ThrowIfCancellationRequested();
        HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        if (_infos.Count == Most) return;
        for (var i = 0; i < arguments.Length; i++) arguments[i] = Quoting.Quote(arguments[i]);
        _infos.Add(new DiagnosticInfo(descriptor.Id, path, span, text.Lines.GetLinePositionSpan(span), new(arguments)));
    }

    internal EquatableArray<DiagnosticInfo> ToArray() => new(_infos);
}
