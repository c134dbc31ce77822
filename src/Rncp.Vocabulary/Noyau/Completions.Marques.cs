using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Noyau;

/// <content>What titles could be together.</content>
internal sealed partial class Completions
{
    // A mark says all that the cases of titles are told apart by: a bit for each part of the condition that they satisfy, then what is
    // needed to compare them with the highest level.
    private const int PlusHautAtteint = 1 << 30;
    private const int NiveauxDesTitres = 10, NiveauxDuPlusHaut = 20, MasqueNiveaux = 0x1FF;

    /// <summary>
    /// A highest level that a title of the list reaches, or one that is not listed, is that title's. It is a title of its own only
    /// where nothing else can reach it, or where what reaches it is still to compare, which may turn out lower.
    /// </summary>
    private int PlusHautSeul()
    {
        if (_plusHaut is not { } plusHaut) return 0;
        if (!_aComparer.Exists(titre => !titre.EstPrevu))
        {
            // The baccalauréat reaches the level of the title beside it.
            var assez = TitreConnu.DeNiveaux(plusHaut.Min, Limites.NiveauMax, null);
            if ((_autres & assez) != 0) return 0;
            foreach (var (possibles, prevus, nombre) in _titres)
                if (nombre > 0 && !prevus && (possibles & assez) != 0) return 0;
        }
        return TitreConnu.DeNiveaux(plusHaut.Min, plusHaut.Max, false);
    }

    /// <summary>All the cases, whether they agree with the highest level or not.</summary>
    /// <param name="sauf">An unknown that is left out.</param>
    private CasDeTitres Cas(int sauf)
    {
        var certaine = SontPlusieurs(_plusHautSeul) ? 0 : MarquesDuPlusHaut().FirstOrDefault();
        foreach (var (possibles, prevus, nombre) in _titres)
            if (nombre > 0 && !SontPlusieurs(possibles)) certaine |= Marques(possibles, prevus)[0];
        var cas = new CasDeTitres(certaine);
        var exclu = Liste(sauf);
        foreach (var (possibles, prevus, nombre) in _titres)
        {
            if (!SontPlusieurs(possibles)) continue;
            var estDeMoins = exclu is not null && exclu.EstPrevu == prevus && exclu.Possibles == possibles;
            cas = cas.Avec(Marques(possibles, prevus), estDeMoins ? nombre - 1 : nombre);
        }
        if (SontPlusieurs(_plusHautSeul) && !EstPlusHaut(sauf)) cas = cas.Avec(MarquesDuPlusHaut());
        return sauf == AutresTitres ? cas : cas.AvecOuSans(Marques(_autres, prevus: false));
    }

    // A title that is planned has nothing to do with the highest level, which was stated before.
    private int[] Marques(int possibles, bool prevus) => Marques(
        possibles,
        prevus || _plusHaut is null ? _ => 0
        : _plusHautSeul == 0 ? niveau => niveau >= _plusHaut.Min ? PlusHautAtteint : 0
        : niveau => 1 << niveau + NiveauxDesTitres);

    private int[] MarquesDuPlusHaut() => Marques(_plusHautSeul, niveau => 1 << niveau + NiveauxDuPlusHaut);

    /// <summary>Which parts of the condition each title satisfies, and where it stands beside the highest level.</summary>
    private int[] Marques(int possibles, Func<int, int> niveau)
    {
        var marques = new List<int>();
        for (var i = 0; i < _marques.Length; i++)
        {
            if (!Peut(possibles, i)) continue;
            var marque = _marques[i] | niveau(TitreConnu.Connus[i].Min);
            if (!marques.Contains(marque)) marques.Add(marque);
        }
        return [.. marques];
    }

    /// <summary>The cases in which some title is of the highest level, and none above it, when something is known of it.</summary>
    private List<TitreConnu[]> Coherents(CasDeTitres cas)
    {
        var coherents = new List<TitreConnu[]>();
        foreach (var marque in cas.Marques)
        {
            // With a title of its own for the highest level, no listed one is above it: its one bit, moved to where the bits of the
            // others are, is the highest of them or above. Otherwise some title reaches what is known of it, and none was let above.
            var plusHaut = marque >> NiveauxDuPlusHaut & MasqueNiveaux;
            if (_plusHautSeul != 0 ? (marque >> NiveauxDesTitres & MasqueNiveaux) < 2 * plusHaut
                : _plusHaut is null || (marque & PlusHautAtteint) != 0)
                coherents.Add(Titres(marque, Array.FindIndex(TitreConnu.Connus, titre => 1 << titre.Min == plusHaut)));
        }
        return coherents;
    }

    /// <summary>Titles that make a case: those that satisfy no more, and those that a person has to compare.</summary>
    private TitreConnu[] Titres(int marque, int plusHaut)
    {
        var titres = new List<TitreConnu>();
        for (var i = 0; i < _marques.Length; i++)
        {
            var sienne = _marques[i];
            if (sienne != 0 && (sienne & ~marque) == 0 && (i == 0 || sienne != _marques[i - 1])) titres.Add(TitreConnu.Connus[i]);
        }
        // A title that a person has to compare is not above the highest level, unless it is planned.
        foreach (var titre in _aComparer)
            titres.Add(plusHaut < 0 || titre.EstPrevu ? titre : new TitreConnu(titre.Min, plusHaut, titre.Baccalaureat, aComparer: true));
        return [.. titres];
    }
}
