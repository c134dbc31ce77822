using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Generators;

/// <summary>Guesses what a misspelt name was meant to be.</summary>
internal static class Suggestion
{
    /// <summary>More names than any closed set has.</summary>
    private const int Most = 10_000;

    internal static string For(string name, IEnumerable<string> known)
    {
        var names = known.Take(Most).ToArray();
        if (names.Length == 0) return "there is none";
        var nearest = names.OrderBy(candidate => Distance(name, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).First();
        return Distance(name, nearest) <= Math.Max(2, nearest.Length / 4)
            ? $"did you mean '{nearest}'?"
            : "expected one of " + string.Join(", ", names);
    }

    /// <summary>Levenshtein distance, case ignored. A name far too long to be a misspelling is not measured.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 8) return int.MaxValue;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }
        return row[b.Length];
    }
}
