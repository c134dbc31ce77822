using System;
using System.Collections.Generic;
using System.Globalization;
using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>Text of a file, or of whoever reads it, inside a message.</summary>
internal static class Quoting
{
    /// <summary>Longer texts are cut.</summary>
    private const int Longest = 200;

    internal static string Quote(string text) => Extrait.De(text, Longest);

    /// <summary>The name of a character in Unicode.</summary>
    internal static string Name(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>A character that looks like others, in a message: itself and its name.</summary>
    internal static string Sign(char c) => $"{c} ({Name(c)})";

    /// <summary>A closed list.</summary>
    internal static Phrase OneOf(IEnumerable<string> words)
    {
        var all = string.Join(", ", words);
        return ("one of " + all, "l'un de " + all);
    }

    /// <summary>A number in a message, the same in every culture.</summary>
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>An exception that is a defect of ours, for a report.</summary>
    internal static string Explain(Exception e) => Quote($"{e.GetType().Name}, {e.Message}");
}
