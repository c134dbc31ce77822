using System.Collections.Generic;
using System.Linq;

namespace Rncp.Noyau;

/// <summary>The value of a condition for a person, with the values of its parts.</summary>
internal sealed class Resultat(Condition condition, Verite verite, Causes causes, IReadOnlyList<Resultat> parties)
{
    internal Condition Condition { get; } = condition;

    internal Verite Verite { get; } = verite;

    /// <summary>None unless the value is unknown.</summary>
    internal Causes Causes { get; } = verite == Verite.Inconnu ? causes : Causes.Aucune;

    internal IReadOnlyList<Resultat> Parties { get; } = parties;

    /// <summary>All the parts together: the least of their values.</summary>
    internal static Resultat Toutes(Condition condition, IReadOnlyList<Resultat> parties) =>
        Composer(condition, parties, parties.Count == 0 ? Verite.Vrai : parties.Min(partie => partie.Verite));

    /// <summary>One of the parts: the greatest of their values.</summary>
    internal static Resultat UneDe(Condition condition, IReadOnlyList<Resultat> parties) =>
        Composer(condition, parties, parties.Count == 0 ? Verite.Faux : parties.Max(partie => partie.Verite));

    private static Resultat Composer(Condition condition, IReadOnlyList<Resultat> parties, Verite verite) =>
        new(condition, verite, parties.Aggregate(Causes.Aucune, (causes, partie) => causes | partie.Causes), parties);
}
