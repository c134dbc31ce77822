using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Rncp.Generators;

/// <summary>A diagnostic as a value: a <see cref="Diagnostic"/> would keep source texts alive between two builds.</summary>
internal sealed record DiagnosticInfo(string Id, string Path, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    internal Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptors.Get(Id), Location.Create(Path, Span, Lines), Arguments.ToArray<object>());
}
