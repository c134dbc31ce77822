using System.Collections.Generic;
using System.Linq;
using Rncp.Noyau;

namespace Rncp.Analyzers;

/// <summary>Lists and texts, as messages have them.</summary>
internal static class Words
{
    /// <summary>More than a reader looks at, in a message.</summary>
    private const int Most = 6;

    private const int LongestText = 60;

    /// <summary>Some names: A, B and C.</summary>
    internal static string And(IReadOnlyList<string> names) => Join(names, "and");

    /// <summary>Some texts, of which one is meant: 'A', 'B' or 'C'.</summary>
    internal static string Or(IEnumerable<string> texts) => Join([.. texts.Select(text => $"'{Quoted(text)}'")], "or");

    /// <summary>A text of the program, short and on one line.</summary>
    internal static string Quoted(string text) => Extrait.De(text, LongestText);

    private static string Join(IReadOnlyList<string> names, string last) =>
        names.Count < 2 ? string.Concat(names)
        : names.Count <= Most ? $"{string.Join(", ", names.Take(names.Count - 1))} {last} {names[names.Count - 1]}"
        : $"{string.Join(", ", names.Take(Most - 1))} {last} {names.Count - Most + 1} more";
}
