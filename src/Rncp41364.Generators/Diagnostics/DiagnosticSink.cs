using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Rncp.Generators;

/// <summary>Collects what is wrong with one file, each with its place.</summary>
internal sealed class DiagnosticSink(SourceText text, string path)
{
    /// <summary>
    /// A file with more errors than this is another kind of file: its author needs the first ones only, and reading stops.
    /// Warnings are counted apart, so that they hide no error.
    /// </summary>
    private const int Most = 100;

    private readonly List<DiagnosticInfo> _infos = [];
    private int _errors;
    private int _warnings;

    /// <summary>Whether the file gives no model.</summary>
    internal bool HasErrors => _errors > 0;

    internal int LineOf(TextSpan span) => text.Lines.GetLinePosition(span.Start).Line + 1;

    /// <exception cref="EnoughErrors">It is the last error that is reported.</exception>
    internal void Add(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments)
    {
        var isError = descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        if (!isError && ++_warnings > Most) return;
        for (var i = 0; i < arguments.Length; i++) arguments[i] = Quoting.Quote(arguments[i]);
        _infos.Add(new DiagnosticInfo(descriptor.Id, path, span, text.Lines.GetLinePositionSpan(span), new(arguments)));
        if (isError && ++_errors == Most && descriptor != Descriptors.Internal) throw new EnoughErrors();
    }

    internal EquatableArray<DiagnosticInfo> ToArray() => new(_infos);
}
