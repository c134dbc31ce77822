using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Rncp;

/// <summary>
/// What every explanation takes from the texts of its fiche, looked for once: the fiche does not change from person to person.
/// </summary>
internal sealed class MotsDeFiche
{
    /// <summary>A fiche has fewer; of one that does not end, no more are kept.</summary>
    private const int Max = 1_000;

    private static readonly ConditionalWeakTable<ICertification, MotsDeFiche> Connus = [];

    private readonly ConcurrentDictionary<string, string> _citations = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<ImmutableArray<CodeSecteur>, string> _secteurs = [];
    private readonly ConcurrentDictionary<VoieAcces, string?> _deduites = [];
    private readonly ConcurrentDictionary<NormeOuverte, string[]> _citees = [];

    internal static MotsDeFiche De(ICertification fiche) => Connus.GetOrCreateValue(fiche);

    /// <summary>The words of a rule, from the beginning of their phrase.</summary>
    internal string Citation(string citation, Func<string, string> citer) => Garder(_citations, citation, citer);

    /// <summary>Sectors, as a rule lists them.</summary>
    internal string Secteurs(ImmutableArray<CodeSecteur> secteurs, Func<ImmutableArray<CodeSecteur>, string> rediger) =>
        Garder(_secteurs, secteurs, rediger);

    /// <summary>Why the state of a route is deduced; null when it is not.</summary>
    internal string? Deduite(VoieAcces voie, Func<VoieAcces, string?> chercher) => Garder(_deduites, voie, chercher);

    /// <summary>The keys of the conditions that quote an open norm.</summary>
    internal string[] Citees(NormeOuverte norme, Func<NormeOuverte, string[]> chercher) => Garder(_citees, norme, chercher);

    private static TValeur Garder<TCle, TValeur>(ConcurrentDictionary<TCle, TValeur> connus, TCle cle, Func<TCle, TValeur> chercher)
        where TCle : notnull
    {
        if (connus.TryGetValue(cle, out var connu)) return connu;
        var trouve = chercher(cle);
        if (connus.Count < Max) connus.TryAdd(cle, trouve);
        return trouve;
    }
}
