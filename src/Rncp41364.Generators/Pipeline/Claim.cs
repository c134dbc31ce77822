using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>A file that wants to give the model of a fiche, in a namespace; or its outline, which takes no place from a model.</summary>
internal sealed record Claim(string Path, string Code, string Namespace, bool IsOutline)
{
    /// <summary>
    /// The files that are refused for what a reference or an earlier one has, nearly always none. Two files of one fiche would
    /// give the same types twice, and so would two fiches in one namespace: the first wins, and the others are told.
    /// </summary>
    internal static EquatableMap<string, Loss> Losers(
        EquatableArray<Claim> referenced, ImmutableArray<Claim> claims, CancellationToken cancellation)
    {
        var losers = new Dictionary<string, Loss>(StringComparer.Ordinal);
        var codes = new Dictionary<string, Winner>(StringComparer.Ordinal);
        var names = new Dictionary<string, Winner>(StringComparer.Ordinal);
        // Two references may have one fiche, which is no business of this project.
        foreach (var claim in referenced)
        {
            var winner = new Winner(claim.Path, IsReference: true);
            // A class that is no fiche has a namespace only.
            if (claim.Code.Length > 0) codes[Membres.Plain(claim.Code)] = winner;
            foreach (var name in claim.Names()) names[name] = winner;
        }
        foreach (var claim in claims.OrderBy(claim => claim.IsOutline))
        {
            cancellation.ThrowIfCancellationRequested();
            if (codes.TryGetValue(Membres.Plain(claim.Code), out var winner))
            {
                losers[claim.Path] = new Loss(winner, IsSameFiche: true);
                continue;
            }
            winner = new Winner(claim.Path, IsReference: false);
            codes[Membres.Plain(claim.Code)] = winner;
            var clash = claim.Names().FirstOrDefault(names.ContainsKey);
            if (clash is not null) losers[claim.Path] = new Loss(names[clash], IsSameFiche: false);
            else
                foreach (var name in claim.Names()) names[name] = winner;
        }
        return new(losers);
    }

    /// <summary>
    /// The full names of the types, and the namespaces around them that could be a type of another fiche: in A.Bloc, the
    /// namespace is the type Bloc of a fiche in A.
    /// </summary>
    private IEnumerable<string> Names()
    {
        foreach (var type in TypeNames.All) yield return Namespace + "." + type;
        var parts = Namespace.Split('.');
        for (var i = 1; i < parts.Length; i++)
            if (TypeNames.All.Contains(parts[i])) yield return string.Join(".", parts.Take(i + 1));
    }
}

/// <summary>What came before a file: another one, by its path, or a reference of the project, by the name of its assembly.</summary>
internal sealed record Winner(string Name, bool IsReference);

/// <summary>Why a file is refused: another one, or a reference, came before.</summary>
/// <param name="Winner">Which one.</param>
/// <param name="IsSameFiche">Whether it has the same fiche; otherwise it has the namespace.</param>
internal sealed record Loss(Winner Winner, bool IsSameFiche);
