using System;
using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>Text of a file, or of whoever reads it, inside a message.</summary>
internal static class Quoting
{
    /// <summary>Longer texts are cut.</summary>
    private const int Longest = 200;

    internal static string Quote(string text) => Extrait.De(text, Longest);

    /// <summary>An exception that is a defect of ours, for a report.</summary>
    internal static string Explain(Exception e) => Quote($"{e.GetType().Name}, {e.Message}");
}
