using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Rncp.Analyzers;

/// <summary>A fiche that the compilation has, in its references or its own sources.</summary>
internal sealed class Fiche
{
    private readonly Lazy<HashSet<string>> _places;

    internal Fiche(INamedTypeSymbol certification, string code, ClosedSet[] sets)
    {
        Certification = certification;
        Code = code;
        Sets = sets;
        _places = new(() => PlacesOf(certification));
    }

    internal INamedTypeSymbol Certification { get; }

    /// <summary>The official code, such as RNCP41364.</summary>
    internal string Code { get; }

    internal ClosedSet[] Sets { get; }

    /// <summary>Every place of the fiche; none where an older generator did not say them.</summary>
    internal HashSet<string> Places => _places.Value;

    /// <summary>
    /// Whether a text is a code of this fiche or a mistake for one: of another fiche, whose number goes on, it is neither.
    /// </summary>
    internal bool Begins(string text) =>
        text.Length > Code.Length && text.StartsWith(Code, StringComparison.OrdinalIgnoreCase) && text[Code.Length] is < '0' or > '9';

    private static HashSet<string> PlacesOf(INamedTypeSymbol certification)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        var attribute = certification.GetAttributes().FirstOrDefault(one => one.AttributeClass?.Name == "CheminsAttribute");
        if (attribute?.ConstructorArguments.FirstOrDefault().Value is not string tree) return places;
        var path = new List<string>();
        foreach (var line in tree.Split('\n'))
        {
            var step = line.TrimStart('\t');
            var depth = Math.Min(line.Length - step.Length, path.Count);
            path.RemoveRange(depth, path.Count - depth);
            path.Add(step);
            if (step.Length > 0) places.Add(string.Concat(path));
        }
        return places;
    }
}
