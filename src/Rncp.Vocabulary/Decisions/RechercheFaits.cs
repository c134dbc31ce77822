using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// Finds the facts that can still change the conclusion, by trying what each could be while the others take every value
/// they could have. The fact whose answers settle the most comes first or, of many experiences, the longest.
/// </summary>
internal sealed partial class RechercheFaits
{
    /// <summary>The value of a condition that there is not: beside those of <see cref="Valeur"/>.</summary>
    private const int SansRegle = 1 << 3;

    private static readonly Dimension[] Dimensions = Enum.GetValues<Dimension>();

    /// <summary>What there is to deliberate on, for each set of values.</summary>
    private static readonly Resultat?[][] SelonValeurs = Array.ConvertAll(Enumerable.Range(0, 2 * SansRegle).ToArray(), Deliberes);

    private readonly Dossier _dossier;
    private readonly ImmutableArray<Voie> _voies;
    private readonly bool[][] _vigueurs;
    private readonly bool?[] _ouvertures;
    private readonly Suppositions _possibles;
    private readonly Verite[][] _reste;

    /// <summary>What the condition comes to, for each case of the titles and each of the rest.</summary>
    private readonly int[][] _valeurs;

    private RechercheFaits(Dossier dossier)
    {
        _dossier = dossier;
        _voies = dossier.VoiesPossibles;
        _vigueurs = Array.ConvertAll(dossier.VigueursPossibles, vigueur => new[] { vigueur });
        _ouvertures = _voies.Any(voie => voie.EstOuverte is null) ? [true, false] : [null];
        if (dossier.Condition is null)
        {
            // Nothing of the person changes the conclusion, so that nothing is supposed of them.
            (_possibles, _reste, _valeurs) = (null!, [[]], [[SansRegle]]);
            return;
        }
        _possibles = dossier.Supposer();
        _reste = _possibles.Pire.AsSpan().SequenceEqual(_possibles.Mieux) ? [_possibles.Pire] : [_possibles.Pire, _possibles.Mieux];
        _valeurs = [.. _possibles.Titres.Select(titres => Array.ConvertAll(_reste, reste => Valeur(titres, reste)))];
    }

    internal static ImmutableArray<InconnuDecisif> Chercher(Dossier dossier) => new RechercheFaits(dossier).Chercher();

    private ImmutableArray<InconnuDecisif> Chercher()
    {
        var cas = Cas();
        var decisives = Array.FindAll(Dimensions, dimension => Change(cas, dimension));
        return decisives.Length == 1
            ? [.. Faits(decisives[0])]
            // What the fiche does not say, nobody can answer before the person has.
            : [.. decisives.OrderBy(EstDeLaFiche).ThenByDescending(Poids).SelectMany(Faits)];
    }

    /// <summary>The conclusion of each case, in which every thing is one that it could be: the last dimensions vary first.</summary>
    private Conclusion[] Cas()
    {
        var cas = new Conclusion[_voies.Length * _vigueurs.Length * _ouvertures.Length * _valeurs.Length * _reste.Length];
        var n = 0;
        var parValeur = new Conclusion?[SelonValeurs.Length];
        foreach (var voie in _voies)
            foreach (var vigueur in _vigueurs)
                foreach (var ouverte in _ouvertures)
                {
                    Array.Clear(parValeur);
                    foreach (var ligne in _valeurs)
                        foreach (var valeur in ligne)
                            cas[n++] = parValeur[valeur] ??= Conclure(valeur, [voie], vigueur, voie.EstOuverte ?? ouverte);
                }
        return cas;
    }

    private static bool EstDeLaFiche(Dimension dimension) => dimension switch
    {
        Dimension.Vigueur or Dimension.Ouverture => true,
        Dimension.Voie or Dimension.Titres or Dimension.Reste => false,
    };

    private int Taille(Dimension dimension) => dimension switch
    {
        Dimension.Voie => _voies.Length,
        Dimension.Vigueur => _vigueurs.Length,
        Dimension.Ouverture => _ouvertures.Length,
        Dimension.Titres => _valeurs.Length,
        Dimension.Reste => _reste.Length,
    };

    /// <summary>Whether some answers to all the other questions leave the conclusion to this one.</summary>
    private bool Change(Conclusion[] cas, Dimension dimension)
    {
        var taille = Taille(dimension);
        if (taille == 1) return false;
        var pas = 1;
        for (var suivante = dimension + 1; suivante <= Dimension.Reste; suivante++) pas *= Taille(suivante);
        for (var i = 0; i < cas.Length; i++)
            if (i / pas % taille > 0 && cas[i] != cas[i - pas]) return true;
        return false;
    }

    /// <summary>What is asked of a dimension that changes the conclusion.</summary>
    private IEnumerable<InconnuDecisif> Faits(Dimension dimension) => dimension switch
    {
        Dimension.Voie => [new(GenreInconnuDecisif.Voie)],
        Dimension.Vigueur => [new(GenreInconnuDecisif.Enregistrement)],
        Dimension.Ouverture => [new(GenreInconnuDecisif.Ouverture)],
        Dimension.Titres => Titres(),
        Dimension.Reste => Reste(),
    };

    private double Poids(Dimension dimension)
    {
        var (tout, vigueurs) = (_valeurs.Aggregate(0, (valeurs, ligne) => valeurs | Ensemble(ligne)), _dossier.VigueursPossibles);
        return dimension switch
        {
            Dimension.Voie => Poids(_voies, voie => Conclure(tout, [voie], vigueurs, null)),
            Dimension.Vigueur => Poids(_vigueurs, vigueur => Conclure(tout, _voies.AsSpan(), vigueur, null)),
            Dimension.Ouverture => Poids(_ouvertures, ouverte => Conclure(tout, _voies.AsSpan(), vigueurs, ouverte)),
            Dimension.Titres => Poids(_valeurs, ligne => Conclure(Ensemble(ligne))),
            Dimension.Reste => Poids(_reste, reste => Conclure(Valeurs(_possibles.Titres, reste))),
        };
    }

    /// <summary>The share of the answers that settle the conclusion, the other facts left unknown.</summary>
    private static double Poids<T>(IEnumerable<T> reponses, Func<T, Conclusion> conclure)
    {
        var conclusions = reponses.Select(conclure).ToArray();
        return (double)conclusions.Count(conclusion => conclusion != Conclusion.ACompleter) / conclusions.Length;
    }

    private static int Ensemble(int[] valeurs) => valeurs.Aggregate((ensemble, valeur) => ensemble | valeur);

    private Conclusion Conclure(int valeurs) => Conclure(valeurs, _voies.AsSpan(), _dossier.VigueursPossibles, null);

    private Conclusion Conclure(int valeurs, ReadOnlySpan<Voie> voies, bool[] vigueurs, bool? ouverte) =>
        Deliberation.Conclure(_dossier, SelonValeurs[valeurs], voies, vigueurs, ouverte);

    private static Resultat?[] Deliberes(int valeurs)
    {
        // Of a result, no more than its value is asked: it may be that of any condition.
        var quelconque = new Condition.Baccalaureat();
        return
        [
            .. new[] { Verite.Faux, Verite.Inconnu, Verite.Vrai }.Where(verite => (valeurs & Bit(verite)) != 0)
                .Select(verite => new Resultat(quelconque, verite, faitManquant: false, [])),
            .. (valeurs & SansRegle) != 0 ? [null] : Array.Empty<Resultat?>(),
        ];
    }

    /// <summary>A value in a set of them.</summary>
    private static int Bit(Verite verite) => 1 << (int)verite + 1;

    private int Valeur(TitreConnu[] titres, Verite[] reste) => Bit(_possibles.Juger(titres, reste));

    /// <summary>What the condition comes to in any of some cases of the titles.</summary>
    private int Valeurs(List<TitreConnu[]> titres, Verite[] reste)
    {
        var valeurs = 0;
        foreach (var cas in titres) valeurs |= Valeur(cas, reste);
        return valeurs;
    }

    /// <summary>Whether some of the values lead to conclusions that differ.</summary>
    private bool Partagent(int valeurs)
    {
        if ((valeurs & valeurs - 1) == 0) return false;
        foreach (var voie in _voies)
            foreach (var vigueur in _vigueurs)
                foreach (var ouverte in _ouvertures)
                    if (Conclure(valeurs, [voie], vigueur, voie.EstOuverte ?? ouverte) == Conclusion.ACompleter) return true;
        return false;
    }

    /// <summary>The unknown titles that change the conclusion, one by one.</summary>
    /// <remarks>Titles of which the same is known change the same: each kind is tried once, however many there are.</remarks>
    private IEnumerable<InconnuDecisif> Titres()
    {
        var possibles = _possibles.Completions;
        var inconnus = possibles.TitresInconnus.ToArray();
        if (inconnus.Length > 1)
        {
            var decisifs = inconnus.GroupBy(possibles.CeQuOnSait).Where(pareils => possibles.TitresSelon(pareils.First())
                .Any(contexte => Array.Exists(_reste, reste => Partagent(Valeurs(contexte, reste))))).ToArray();
            var poids = decisifs.ToDictionary(
                pareils => pareils.Key,
                pareils => decisifs.Length == 1 ? 0 : Poids(possibles.Reponses(pareils.First()), ConclureSelon));
            inconnus =
            [
                .. inconnus.Where(inconnu => poids.ContainsKey(possibles.CeQuOnSait(inconnu)))
                    .OrderByDescending(inconnu => poids[possibles.CeQuOnSait(inconnu)]),
            ];
        }
        return inconnus.Select(inconnu => new InconnuDecisif(GenreInconnuDecisif.Titre, Titre: inconnu));

        Conclusion ConclureSelon(List<TitreConnu[]> titres) =>
            Conclure(Ensemble(Array.ConvertAll(_reste, reste => Valeurs(titres, reste))));
    }

    /// <summary>The things that can be unknown, in the order of the choices of a case.</summary>
    private enum Dimension { Voie, Vigueur, Ouverture, Titres, Reste }
}
