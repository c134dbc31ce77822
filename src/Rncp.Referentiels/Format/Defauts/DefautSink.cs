using System.Collections.Generic;
using System.Threading;

namespace Rncp.Format;

/// <summary>
/// Collects what is wrong with one file, each with its place. The token is observed at each defect: to suggest a cure takes
/// longer than to find that there is one to suggest.
/// </summary>
internal sealed class DefautSink(string text, string path, CancellationToken cancellation)
{
    /// <summary>
    /// A file with more errors than this is another kind of file: its author needs the first ones only, and reading stops.
    /// Warnings are counted apart, so that they hide no error.
    /// </summary>
    private const int Most = 100;

    private readonly Lines _lines = new(text);
    private readonly List<Defaut> _defauts = [];
    private int _errors;
    private int _warnings;

    /// <summary>Whether the file gives no model.</summary>
    internal bool HasErrors => _errors > 0;

    internal int LineOf(Plage plage) => _lines.LieuOf(plage.Start).Line + 1;

    internal Emplacement EmplacementOf(Plage plage) => _lines.EmplacementOf(plage);

    /// <exception cref="EnoughErrors">It is the last error that is reported.</exception>
    internal void Add(Descriptor descriptor, Plage plage, params Phrase[] arguments)
    {
        cancellation.ThrowIfCancellationRequested();
        var isError = descriptor.Severity == Severity.Error;
        if (!isError && ++_warnings > Most) return;
        _defauts.Add(Defaut.Of(descriptor, path, EmplacementOf(plage), arguments));
        if (isError && ++_errors == Most && descriptor != Descriptors.Internal) throw new EnoughErrors();
    }

    internal EquatableArray<Defaut> ToArray() => new(_defauts);
}
