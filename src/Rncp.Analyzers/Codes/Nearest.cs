using System;
using System.Collections.Generic;
using System.Linq;
using Rncp.Noyau;

namespace Rncp.Analyzers;

/// <summary>What a text was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary>More than a reader chooses from.</summary>
    private const int Most = 5;

    /// <summary>The nearest words, several when they are equally near; none when too many are, or none is a slip away.</summary>
    internal static string[] Of(IReadOnlyCollection<string> words, string text)
    {
        if (MotProche.Parmi(words, text) is not { } first) return [];
        var equals = words.Where(word => MotProche.Parmi([word, first], text) == word).Distinct(StringComparer.Ordinal).ToArray();
        return equals.Length <= Most ? equals : [];
    }
}
