using System;

namespace Rncp.Format;

/// <summary>The first place where a file stops being JSON.</summary>
internal sealed class JsonSyntaxError(Plage plage, string message) : Exception(message)
{
    internal Plage Plage { get; } = plage;
}
