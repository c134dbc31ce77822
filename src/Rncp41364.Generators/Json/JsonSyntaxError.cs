using System;
using Microsoft.CodeAnalysis.Text;

namespace Rncp.Generators;

/// <summary>The first place where a file stops being JSON.</summary>
internal sealed class JsonSyntaxError(TextSpan span, string message) : Exception(message)
{
    internal TextSpan Span { get; } = span;
}
