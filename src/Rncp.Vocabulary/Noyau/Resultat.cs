using System.Linq;

namespace Rncp.Noyau;

/// <summary>The value of a condition for a person, with the values of its parts.</summary>
internal sealed class Resultat(Condition condition, Verite verite, bool faitManquant, Resultat[] parties)
{
    internal Condition Condition { get; } = condition;

    internal Verite Verite { get; } = verite;

    /// <summary>
    /// Whether the value is unknown and a fact that somebody can give may settle it; only a person settles the other unknowns.
    /// </summary>
    internal bool FaitManquant { get; } = faitManquant && verite == Verite.Inconnu;

    internal Resultat[] Parties { get; } = parties;

    /// <summary>All the parts together: the least of their values.</summary>
    internal static Resultat Toutes(Condition condition, Resultat[] parties)
    {
        var verite = Verite.Vrai;
        foreach (var partie in parties)
            if (partie.Verite < verite) verite = partie.Verite;
        return Composer(condition, parties, verite);
    }

    /// <summary>One of the parts: the greatest of their values.</summary>
    internal static Resultat UneDe(Condition condition, Resultat[] parties)
    {
        var verite = Verite.Faux;
        foreach (var partie in parties)
            if (partie.Verite > verite) verite = partie.Verite;
        return Composer(condition, parties, verite);
    }

    /// <summary>
    /// The same value, but where every way to complete the facts gives one: parts that are unknown each on its own can be
    /// certain together (a title of level 4 or 5 is certainly of one of them).
    /// </summary>
    /// <param name="cas">The values for each way to complete the facts.</param>
    internal Resultat Accorder(Resultat[] cas)
    {
        var commun = FaitManquant && cas.All(un => un.Verite == cas[0].Verite);
        return new Resultat(Condition, commun ? cas[0].Verite : Verite, FaitManquant && !commun,
            [.. Parties.Select((partie, i) => partie.Accorder([.. cas.Select(un => un.Parties[i])]))]);
    }

    private static Resultat Composer(Condition condition, Resultat[] parties, Verite verite)
    {
        var manque = false;
        foreach (var partie in parties) manque |= partie.FaitManquant;
        return new Resultat(condition, verite, manque, parties);
    }
}
