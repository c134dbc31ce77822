using System.Collections.Frozen;

namespace Rncp;

/// <summary>A person whom the two versions answer otherwise, and the conditions that they find otherwise.</summary>
internal sealed class Retournement
{
    private readonly Eligibilite _avant, _apres;
    private readonly FrozenDictionary<string, Constat> _constatsAvant, _constatsApres;

    private Retournement(Eligibilite avant, Eligibilite apres)
    {
        (_avant, _apres) = (avant, apres);
        (_constatsAvant, _constatsApres) = (Constats(avant), Constats(apres));
    }

    internal Demande Demande => _avant.Demande;

    /// <summary>Null when both conclude the same.</summary>
    internal static Retournement? De(Eligibilite avant, Eligibilite apres) =>
        avant.Conclusion == apres.Conclusion ? null : new(avant, apres);

    /// <summary>Whether both versions look at something, and find it otherwise.</summary>
    internal bool Differe(string cle) =>
        _constatsAvant.TryGetValue(cle, out var un) && _constatsApres.TryGetValue(cle, out var autre) && un.Issue != autre.Issue;

    /// <summary>Whether nothing else than what is named is found otherwise, or found in one version only.</summary>
    internal bool NeTientQu(IReadOnlyCollection<string> cles) => Feuilles(_constatsAvant).Concat(Feuilles(_constatsApres))
        .Where(cle => _constatsAvant.GetValueOrDefault(cle)?.Issue != _constatsApres.GetValueOrDefault(cle)?.Issue)
        .All(cles.Contains);

    /// <summary>Both answers, with the words of the first thing named that each has or, of a group, of the first that is not met.</summary>
    internal Temoin Temoin(IReadOnlyCollection<string> cles)
    {
        return new(
            Demande, new(_avant.Conclusion, Citation(_avant, _constatsAvant)), new(_apres.Conclusion, Citation(_apres, _constatsApres)));

        string? Citation(Eligibilite avis, FrozenDictionary<string, Constat> constats)
        {
            var nomme = cles.Select(constats.GetValueOrDefault).FirstOrDefault(constat => constat is not null);
            var regardes = nomme is null ? avis.Constats.SelectMany(Tous) : Tous(nomme);
            Constat[] cites = [.. regardes.Where(constat => constat.Citation is not null)];
            return (cites.FirstOrDefault(constat => constat.Issue != IssueConstat.Satisfait) ?? cites.FirstOrDefault())?.Citation;
        }
    }

    private static IEnumerable<string> Feuilles(FrozenDictionary<string, Constat> constats) =>
        constats.Values.Where(constat => constat.Parties.IsEmpty).Select(constat => constat.Cle);

    private static FrozenDictionary<string, Constat> Constats(Eligibilite avis) =>
        avis.Constats.SelectMany(Tous).DistinctBy(constat => constat.Cle).ToFrozenDictionary(constat => constat.Cle);

    private static IEnumerable<Constat> Tous(Constat constat) => constat.Parties.SelectMany(Tous).Prepend(constat);
}
