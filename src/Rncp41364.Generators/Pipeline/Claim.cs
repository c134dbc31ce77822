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
    /// The files that are refused for what an earlier one has, nearly always none. Two files of one fiche would give the
    /// same types twice, and so would two fiches in one namespace: the first file wins, and the others are told.
    /// </summary>
    internal static EquatableMap<string, Loss> Losers(ImmutableArray<Claim> claims, CancellationToken cancellation)
    {
        var losers = new Dictionary<string, Loss>(StringComparer.Ordinal);
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var claim in claims.OrderBy(claim => claim.IsOutline))
        {
            cancellation.ThrowIfCancellationRequested();
            if (codes.TryGetValue(Membres.Plain(claim.Code), out var winner))
            {
                losers[claim.Path] = new Loss(winner, IsSameFiche: true);
                continue;
            }
            codes[Membres.Plain(claim.Code)] = claim.Path;
            var clash = claim.Names().FirstOrDefault(names.ContainsKey);
            if (clash is not null) losers[claim.Path] = new Loss(names[clash], IsSameFiche: false);
            else
                foreach (var name in claim.Names()) names[name] = claim.Path;
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

/// <summary>Why a file is refused: another one came before.</summary>
/// <param name="Winner">The path of that one.</param>
/// <param name="IsSameFiche">Whether it has the same fiche; otherwise it has the namespace.</param>
internal sealed record Loss(string Winner, bool IsSameFiche);
