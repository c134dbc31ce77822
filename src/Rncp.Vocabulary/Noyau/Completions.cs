using System.Collections.Generic;
using System.Linq;

namespace Rncp.Noyau;

/// <summary>
/// What the unknown facts of a person could be. Titles that satisfy the same parts of the condition are one case, so that
/// there are few; all other facts are at worst or at best, since one that turns out well never makes a condition less true.
/// </summary>
internal sealed partial class Completions
{
    /// <summary>
    /// The unknown that stands for the titles not listed, beside the positions of those listed; the position after them
    /// is that of the title of the highest level, when it may be none of them.
    /// </summary>
    internal const int AutresTitres = -1;

    private const int Aucun = -2;

    private readonly Faits _faits;
    private readonly int[] _marques;
    private readonly int _autres;
    private readonly TitreConnu? _plusHaut;

    /// <summary>Titles of which the same is known are told together, however many they are.</summary>
    private readonly List<(int Possibles, bool Prevus, int Nombre)> _titres;

    /// <summary>Those that a person has to compare, one of each: they stay as they are.</summary>
    private readonly List<TitreConnu> _aComparer;

    /// <summary>
    /// What the title of the highest level could be, when it may be none of those listed: a person has to compare one of them.
    /// </summary>
    private readonly int _plusHautSeul;

    internal Completions(Condition condition, Faits faits)
    {
        _faits = faits;
        _marques = condition.Marques;
        _autres = TitreConnu.DeNiveaux(1, faits.AutresTitres, null);
        _plusHaut = faits.PlusHaut;
        _titres = [];
        _aComparer = [];
        foreach (var titre in faits.Titres)
        {
            if (!titre.AComparer) Compter(titre.Possibles, titre.EstPrevu, 1);
            else if (!_aComparer.Exists(autre => autre.Max == titre.Max && autre.EstPrevu == titre.EstPrevu)) _aComparer.Add(titre);
        }
        _plusHautSeul = PlusHautSeul();
    }

    /// <summary>The same person with a title in the place of an unknown, or without those that are not listed.</summary>
    private Completions(Completions avant, int inconnu, int? connu)
    {
        _faits = avant._faits;
        _marques = avant._marques;
        _autres = inconnu == AutresTitres ? 0 : avant._autres;
        _plusHaut = EstPlusHaut(inconnu) ? TitreConnu.Connus[connu!.Value] : avant._plusHaut;
        _titres = [.. avant._titres];
        _aComparer = avant._aComparer;
        var liste = Liste(inconnu);
        if (liste is not null) Compter(liste.Possibles, liste.EstPrevu, -1);
        if (connu is { } un && !EstPlusHaut(inconnu)) Compter(1 << un, liste?.EstPrevu == true, 1);
        _plusHautSeul = PlusHautSeul();
    }

    /// <summary>The unknowns of the titles: positions from 0, and <see cref="AutresTitres"/> last.</summary>
    internal IEnumerable<int> TitresInconnus
    {
        get
        {
            for (var i = 0; i < _faits.Titres.Length; i++)
                if (_faits.Titres[i] is { AComparer: false } titre && SontPlusieurs(titre.Possibles)) yield return i;
            if (SontPlusieurs(_plusHautSeul)) yield return _faits.Titres.Length;
            if (_autres != 0) yield return AutresTitres;
        }
    }

    /// <summary>What is known of an unknown: the same for two means that they are answered alike.</summary>
    internal (int Possibles, bool Prevu) CeQuOnSait(int inconnu) =>
        Liste(inconnu) is { } titre ? (titre.Possibles, titre.EstPrevu) : (inconnu == AutresTitres ? AutresTitres : Aucun, false);

    /// <summary>Facts without unknown, for each case.</summary>
    internal IEnumerable<Faits> Toutes()
    {
        var extremes = _faits.Extremes();
        return Titres().SelectMany(_ => extremes, (titres, extreme) => extreme.AvecTitres(titres));
    }

    /// <summary>The titles of each case.</summary>
    internal List<TitreConnu[]> Titres() => Coherents(Cas(Aucun));

    /// <summary>For each case of the other unknowns, the titles of each case of one.</summary>
    internal IEnumerable<List<TitreConnu[]>> TitresSelon(int inconnu)
    {
        var marques = Liste(inconnu) is { } titre ? Marques(titre.Possibles, titre.EstPrevu)
            : inconnu == AutresTitres ? Marques(_autres, prevus: false)
            : MarquesDuPlusHaut();
        return Cas(inconnu).Marques.Select(marque => new CasDeTitres(marque))
            .Select(un => Coherents(inconnu == AutresTitres ? un.AvecOuSans(marques) : un.Avec(marques)));
    }

    /// <summary>For each answer to the question of one unknown, the titles of each case of the others.</summary>
    internal IEnumerable<List<TitreConnu[]>> Reponses(int inconnu)
    {
        var possibles = Liste(inconnu)?.Possibles ?? (inconnu == AutresTitres ? _autres : _plusHautSeul);
        var reponses = Enumerable.Range(0, _marques.Length).Where(connu => Peut(possibles, connu)).Select(connu => (int?)connu);
        // Those that are not listed are named, of which one at a time is tried, or said to be none.
        if (inconnu == AutresTitres) reponses = reponses.Append(null);
        return reponses.Select(connu => new Completions(this, inconnu, connu).Titres());
    }

    private static bool SontPlusieurs(int possibles) => (possibles & possibles - 1) != 0;

    private static bool Peut(int possibles, int connu) => (possibles >> connu & 1) == 1;

    private bool EstPlusHaut(int inconnu) => inconnu == _faits.Titres.Length;

    /// <summary>The title that an unknown is; null for one that is not in the list.</summary>
    private TitreConnu? Liste(int inconnu) => inconnu >= 0 && !EstPlusHaut(inconnu) ? _faits.Titres[inconnu] : null;

    private void Compter(int possibles, bool prevus, int nombre)
    {
        for (var i = 0; i < _titres.Count; i++)
        {
            if (_titres[i].Possibles != possibles || _titres[i].Prevus != prevus) continue;
            _titres[i] = (possibles, prevus, _titres[i].Nombre + nombre);
            return;
        }
        _titres.Add((possibles, prevus, nombre));
    }
}
