using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// Finds the facts that can still change the conclusion, by trying what each could be while the others take every value
/// they could have. The fact whose answers settle the most comes first or, of many experiences, the longest.
/// </summary>
internal sealed class RechercheFaits
{
    /// <summary>More uncertain things than that are not tried in every combination: all that is unknown of them is asked.</summary>
    private const int MaxIncertains = 10;

    private readonly Dossier _dossier;
    private readonly ImmutableArray<Voie> _voies;
    private readonly bool[] _vigueurs;
    private readonly bool?[] _ouvertures;
    private readonly Suppositions _possibles;

    private RechercheFaits(Dossier dossier)
    {
        _dossier = dossier;
        _voies = dossier.VoiesPossibles;
        _vigueurs = dossier.VigueursPossibles;
        _ouvertures = _voies.Any(voie => voie.EstOuverte is null) ? [true, false] : [null];
        _possibles = new Suppositions(dossier);
    }

    internal static ImmutableArray<InconnuDecisif> Chercher(Dossier dossier) => new RechercheFaits(dossier).Chercher();

    private ImmutableArray<InconnuDecisif> Chercher()
    {
        var cas = Cas().ToArray();
        var groupes = new List<(double Poids, IEnumerable<InconnuDecisif> Faits)>();
        if (Change(cas, Dimension.Voie))
            groupes.Add((Poids(_voies.Select(voie => Conclure(voies: [voie]))), [new(GenreInconnuDecisif.Voie)]));
        if (Change(cas, Dimension.Vigueur))
            groupes.Add((Poids(_vigueurs.Select(vigueur => Conclure(vigueurs: [vigueur]))), [new(GenreInconnuDecisif.Enregistrement)]));
        if (Change(cas, Dimension.Ouverture))
            groupes.Add((Poids(_ouvertures.Select(ouverte => Conclure(ouverte: ouverte))), [new(GenreInconnuDecisif.Ouverture)]));
        if (Change(cas, Dimension.Titres))
            groupes.Add((Poids(_possibles.Titres.Select(titres => Conclure(faits: _possibles.Avec(titres, null)))), Titres()));
        if (Change(cas, Dimension.Reste))
            groupes.Add((Poids(_possibles.Reste.Select(reste => Conclure(faits: _possibles.Avec(null, reste)))), Reste()));
        return [.. groupes.OrderByDescending(groupe => groupe.Poids).SelectMany(groupe => groupe.Faits)];
    }

    /// <summary>The share of the answers that settle the conclusion, the other facts left unknown.</summary>
    private static double Poids(IEnumerable<Conclusion> conclusions)
    {
        var liste = conclusions.ToArray();
        return (double)liste.Count(conclusion => conclusion != Conclusion.ACompleter) / liste.Length;
    }

    /// <summary>Whether some answers to all the other questions leave the conclusion to this one.</summary>
    private static bool Change((int[] Choix, Conclusion Conclusion)[] cas, Dimension dimension) => cas
        .GroupBy(un => string.Join(',', un.Choix.Where((_, i) => i != (int)dimension)))
        .Any(contexte => contexte.Select(un => un.Conclusion).Distinct().Count() > 1);

    private IEnumerable<(int[] Choix, Conclusion Conclusion)> Cas()
    {
        for (var t = 0; t < _possibles.Titres.Length; t++)
            for (var r = 0; r < _possibles.Reste.Length; r++)
            {
                foreach (var (choix, conclusion) in Contextes(_possibles.Avec(_possibles.Titres[t], _possibles.Reste[r])))
                    yield return ([.. choix, t, r], conclusion);
            }
    }

    /// <summary>The conclusion for facts, in every possible state of the route and of the registration.</summary>
    private IEnumerable<(int[] Choix, Conclusion Conclusion)> Contextes(Faits faits)
    {
        var prerequis = _dossier.Possibles(faits);
        for (var v = 0; v < _voies.Length; v++)
            for (var g = 0; g < _vigueurs.Length; g++)
                for (var o = 0; o < _ouvertures.Length; o++)
                    yield return ([v, g, o],
                        Deliberation.Conclure(_dossier, prerequis, [_voies[v]], [_vigueurs[g]], _voies[v].EstOuverte ?? _ouvertures[o]));
    }

    private IEnumerable<Conclusion> Conclusions(Faits faits) => Contextes(faits).Select(contexte => contexte.Conclusion);

    private Conclusion Conclure(Faits? faits = null, ImmutableArray<Voie>? voies = null, bool[]? vigueurs = null, bool? ouverte = null) =>
        Deliberation.Conclure(
            _dossier, faits is null ? _dossier.Possibles() : _dossier.Possibles(faits),
            (voies ?? _voies).AsSpan(), vigueurs ?? _vigueurs, ouverte);

    /// <summary>The unknown titles that change the conclusion, one by one.</summary>
    /// <remarks>Titles of which the same is known change the same: each kind is tried once, however many there are.</remarks>
    private IEnumerable<InconnuDecisif> Titres()
    {
        var poids = _possibles.TitresInconnus.GroupBy(_possibles.CeQuOnSait)
            .Where(pareils => _possibles.TitresSelon(pareils.First()).Any(contexte => _possibles.Reste.Any(reste =>
                Different(contexte.Select(titres => Conclusions(_possibles.Avec(titres, reste)))))))
            .ToDictionary(pareils => pareils.Key, pareils => Poids(_possibles.Reponses(pareils.First()).Select(faits => Conclure(faits))));
        return _possibles.TitresInconnus
            .Where(inconnu => poids.ContainsKey(_possibles.CeQuOnSait(inconnu)))
            .OrderByDescending(inconnu => poids[_possibles.CeQuOnSait(inconnu)])
            .Select(inconnu => new InconnuDecisif(GenreInconnuDecisif.Titre, Titre: inconnu));
    }

    private static bool Different(IEnumerable<IEnumerable<Conclusion>> cas)
    {
        var listes = cas.Select(conclusions => conclusions.ToArray()).ToArray();
        return listes.Any(liste => !liste.SequenceEqual(listes[0]));
    }

    /// <summary>
    /// The other unknown facts that change the conclusion, one by one: those of an experience turn out well or not together, as it
    /// takes all of them for it to count.
    /// </summary>
    private IEnumerable<InconnuDecisif> Reste()
    {
        var inconnus = _possibles.InconnusDuReste;
        var groupes = inconnus.Select(inconnu => inconnu.Groupe).Distinct().ToArray();
        // Each is weighed by decisions on all of them: where there are many, the longest experience is most likely the one that settles.
        if (groupes.Length > MaxIncertains) return inconnus.OrderByDescending(Duree).Select(Decisif);
        var decisifs = groupes.Where(groupe => ChangeSeul(groupes, groupe)).ToHashSet();
        return inconnus
            .Where(inconnu => decisifs.Contains(inconnu.Groupe))
            .OrderByDescending(inconnu => Poids(_possibles.Reponses(inconnu).Select(faits => Conclure(faits))))
            .Select(Decisif);

        int Duree(Inconnu inconnu)
        {
            if (inconnu.Experience < 0) return int.MaxValue;
            var une = _dossier.Faits.Experiences[inconnu.Experience];
            return Math.Min(une.Fin, _dossier.Le.DayNumber) - une.Debut;
        }

        static InconnuDecisif Decisif(Inconnu inconnu) => new(GenreInconnuDecisif.Reste, Reste: inconnu);
    }

    private bool ChangeSeul(int[] groupes, int groupe)
    {
        // With the rest of the list at best, no other experience matters.
        var autres = groupes.Where(autre => autre != groupe && autre != new Inconnu(GenreInconnu.AutresExperiences).Groupe).ToArray();
        for (var masque = 0; masque < 1 << autres.Length; masque++)
        {
            var favorables = autres.Where((_, i) => (masque >> i & 1) == 1).ToHashSet();
            var sans = _possibles.ResteAvec(favorables);
            var avec = _possibles.ResteAvec([.. favorables, groupe]);
            if (_possibles.SeValent(sans, avec)) continue;
            if (_possibles.Titres.Any(titres =>
                Different([Conclusions(_possibles.Avec(titres, sans)), Conclusions(_possibles.Avec(titres, avec))])))
                return true;
        }
        return false;
    }

    /// <summary>The things that can be unknown, in the order of the choices of a case.</summary>
    private enum Dimension { Voie, Vigueur, Ouverture, Titres, Reste }
}
