using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Noyau;

/// <summary>
/// What the unknown facts of a person could be. Titles that satisfy the same parts of the condition are one case, so that
/// there are few; all other facts are at worst or at best, since one that turns out well never makes a condition less true.
/// </summary>
internal sealed class Completions
{
    /// <summary>
    /// The unknown that stands for the titles not listed, beside the positions of those listed; the position after them
    /// is that of the title of the highest level, when it may be none of them.
    /// </summary>
    internal const int AutresTitres = -1;

    // A mark says all that the cases of titles are told apart by: a bit for each part of the condition that they satisfy (nine at
    // most: eight levels and the baccalauréat), then what is needed to compare them with the highest level.
    private const int PlusHautAtteint = 1 << 30;
    private const int NiveauxDesTitres = 10, NiveauxDuPlusHaut = 20, MasqueNiveaux = 0x1FF;

    private readonly Faits _faits;
    private readonly Condition.DeTitre[] _atomes;
    private readonly List<TitreConnu>[] _options;

    /// <summary>
    /// What the title of the highest level could be, when it may be none of those listed: a person has to compare one of them.
    /// </summary>
    private readonly List<TitreConnu>? _plusHaut;

    internal Completions(Condition condition, Faits faits)
    {
        _faits = faits;
        // However long the rule, no more than one of each sense: a mark has a bit for each.
        _atomes =
        [
            .. Condition.Atomes(condition).OfType<Condition.DeTitre>()
                .GroupBy(atome => atome.Sens).Select(groupe => groupe.First()),
        ];
        _options = [.. faits.Titres.Select(Options)];

        // A highest level that a title of the list reaches, or one that is not listed, is that title's. It is a title of its own only
        // where nothing else can reach it, or where what reaches it is still to compare, which may turn out lower.
        if (faits.PlusHaut is not { } plusHaut) return;
        if (!faits.Titres.Any(titre => titre is { AComparer: true, EstPrevu: false }) && PeutAtteindre(plusHaut.Min)) return;
        _plusHaut = [.. Niveaux(plusHaut).Select(niveau => new TitreConnu(niveau, niveau, false, aComparer: false))];
        _options = [.. _options, _plusHaut];
    }

    /// <summary>The unknowns of the titles: positions from 0, and <see cref="AutresTitres"/> last.</summary>
    internal IEnumerable<int> TitresInconnus =>
        Enumerable.Range(0, _options.Length).Where(i => _options[i].Count > 1)
            .Concat(_faits.AutresTitres > 0 ? [AutresTitres] : Enumerable.Empty<int>());

    /// <summary>Facts without unknown, for each case.</summary>
    internal IEnumerable<Faits> Toutes()
    {
        var extremes = _faits.Extremes();
        return Titres().SelectMany(_ => extremes, (titres, extreme) => extreme.AvecTitres(titres));
    }

    /// <summary>The titles of each case.</summary>
    internal IEnumerable<IReadOnlyList<TitreConnu>> Titres() => Coherents(TitresInconnus.Aggregate(Certains(), Ajouter));

    /// <summary>For each case of the other unknowns, the titles of each case of one.</summary>
    internal IEnumerable<IEnumerable<IReadOnlyList<TitreConnu>>> TitresSelon(int inconnu) => TitresInconnus
        .Where(autre => autre != inconnu).Aggregate(Certains(), Ajouter)
        .Select(etat => Coherents(Ajouter(new Dictionary<int, List<TitreConnu>> { [etat.Key] = etat.Value }, inconnu)));

    /// <summary>The facts for each answer to the question of one unknown of the titles, the others left unknown.</summary>
    internal IEnumerable<Faits> Reponses(int inconnu)
    {
        if (inconnu == AutresTitres)
        {
            // The answer names the other titles, of which one at a time is tried, or says that there are none.
            return Enumerable.Range(1, _faits.AutresTitres).SelectMany(niveau => DeNiveau(niveau, null, prevu: false))
                .Select(titre => _faits.Titres.Append(titre)).Append(_faits.Titres)
                .Select(titres => _faits.AvecTitres(titres, 0, _faits.PlusHaut));
        }
        return _options[inconnu].Select(option => inconnu == _faits.Titres.Length
            ? _faits.AvecTitres(_faits.Titres, _faits.AutresTitres, option)
            : _faits.AvecTitres(_faits.Titres.Select((titre, i) => i == inconnu ? option : titre), _faits.AutresTitres, _faits.PlusHaut));
    }

    /// <summary>The one case of the titles that can be one thing only: where every case begins.</summary>
    private Dictionary<int, List<TitreConnu>> Certains()
    {
        var certains = _options.Where(options => options.Count == 1).Select(options => options[0]).ToList();
        return new Dictionary<int, List<TitreConnu>> { [certains.Aggregate(0, (marque, titre) => marque | Marque(titre))] = certains };
    }

    /// <summary>
    /// The cases with one unknown more. Titles that are not listed are any number, of any levels: each possible one is held or not,
    /// whatever the others are.
    /// </summary>
    private Dictionary<int, List<TitreConnu>> Ajouter(Dictionary<int, List<TitreConnu>> etats, int inconnu) => inconnu == AutresTitres
        ? Enumerable.Range(1, _faits.AutresTitres).SelectMany(niveau => DeNiveau(niveau, null, prevu: false))
            .Aggregate(etats, (avant, titre) => Unir(avant, [null, titre]))
        : Unir(etats, _options[inconnu]);

    private Dictionary<int, List<TitreConnu>> Unir(Dictionary<int, List<TitreConnu>> etats, IEnumerable<TitreConnu?> options)
    {
        // The condition sees of the titles no more than their mark, and a title can only add to it. So two cases of one mark are one,
        // whatever is added to both: there are never more than the marks, however many titles a person has.
        var unis = new Dictionary<int, List<TitreConnu>>();
        foreach (var option in options)
        {
            foreach (var etat in etats)
            {
                // What adds nothing is not added: a thousand titles alike are as long as one.
                var marque = option is null ? etat.Key : etat.Key | Marque(option);
                if (!unis.ContainsKey(marque)) unis.Add(marque, marque == etat.Key ? etat.Value : [.. etat.Value, option!]);
            }
        }
        return unis;
    }

    /// <summary>The cases in which some title is of the highest level, and none above it, when something is known of it.</summary>
    private IEnumerable<IReadOnlyList<TitreConnu>> Coherents(Dictionary<int, List<TitreConnu>> etats) => etats
        // With a title of its own for the highest level, no listed one is above it: its one bit, moved to where the bits of the others
        // are, is the highest of them or above. Otherwise some title reaches what is known of it, and none was let above.
        .Where(etat => _plusHaut is not null
            ? (etat.Key >> NiveauxDesTitres & MasqueNiveaux) < 2 * (etat.Key >> NiveauxDuPlusHaut & MasqueNiveaux)
            : _faits.PlusHaut is null || (etat.Key & PlusHautAtteint) != 0)
        .Select(etat => _plusHaut is null ? etat.Value : Plafonner(etat.Value));

    /// <summary>A title that a person has to compare is not above the highest level, unless it is planned.</summary>
    private IReadOnlyList<TitreConnu> Plafonner(List<TitreConnu> titres)
    {
        var plusHaut = titres.First(_plusHaut!.Contains).Max;
        return
        [
            .. titres.Select(titre =>
                titre is { AComparer: true, EstPrevu: false }
                    ? new TitreConnu(titre.Min, plusHaut, titre.Baccalaureat, aComparer: true)
                    : titre),
        ];
    }

    private bool PeutAtteindre(int niveau) =>
        _faits.AutresTitres >= niveau || _options.Any(options => options.Any(titre => !titre.EstPrevu && titre.Max >= niveau));

    /// <summary>Which parts of the condition a title satisfies, and where it stands beside the highest level.</summary>
    private int Marque(TitreConnu titre)
    {
        // A title that is still to compare has no level to compare with, and satisfies nothing for sure; one that is planned has nothing
        // to do with the highest level, which was stated before.
        var marque = titre.AComparer || titre.EstPrevu || _faits.PlusHaut is null ? 0
            : _plusHaut is null ? (titre.Min >= _faits.PlusHaut.Min ? PlusHautAtteint : 0)
            : 1 << titre.Min + (_plusHaut.Contains(titre) ? NiveauxDuPlusHaut : NiveauxDesTitres);
        for (var i = 0; i < _atomes.Length; i++)
            if (_atomes[i].Juger(titre) == Verite.Vrai) marque |= 1 << i;
        return marque;
    }

    /// <summary>What a title could be; one that a person has to compare stays as it is.</summary>
    private static List<TitreConnu> Options(TitreConnu titre) => titre.AComparer
        ? [titre]
        : [.. Niveaux(titre).SelectMany(niveau => DeNiveau(niveau, titre.Baccalaureat, titre.EstPrevu))];

    private static IEnumerable<int> Niveaux(TitreConnu titre) => Enumerable.Range(titre.Min, titre.Max - titre.Min + 1);

    /// <summary>The titles of a level: of that of the baccalauréat there are two, unless it is known which.</summary>
    private static IEnumerable<TitreConnu> DeNiveau(int niveau, bool? baccalaureat, bool prevu)
    {
        var possibles = niveau != Limites.NiveauDuBaccalaureat ? [false] : baccalaureat is { } connu ? new[] { connu } : [false, true];
        return possibles.Select(oui => new TitreConnu(niveau, niveau, oui, aComparer: false, prevu));
    }
}
