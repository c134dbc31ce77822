namespace Rncp;

/// <summary>
/// Which element of a list is which of another one. Keys are tried one after the other, so that neither an insertion nor another order is
/// many changes; what comes several times is taken in order, and both directions give the same pairs.
/// </summary>
internal sealed class Appariement<T>
{
    private const int Aucun = -1;

    private readonly int[] _apresDe, _avantDe;

    /// <param name="avant">The list before.</param>
    /// <param name="apres">The list after.</param>
    /// <param name="cles">What tells elements apart, first what is surest; null where it does not.</param>
    /// <param name="semblables">Whether two elements that no key tells, at the same place, are one that changed.</param>
    internal Appariement(
        IReadOnlyList<T> avant, IReadOnlyList<T> apres, IEnumerable<Func<T, string?>> cles, Func<T, T, bool> semblables)
    {
        _apresDe = [.. avant.Select(_ => Aucun)];
        _avantDe = [.. apres.Select(_ => Aucun)];
        foreach (var cle in cles) Apparier(avant, apres, cle);
        ApparierLesVoisins((i, rang) => semblables(avant[i], apres[rang]));
    }

    /// <summary>The positions in both lists: what the list after has, in its order, then what only the one before has.</summary>
    internal IEnumerable<(int? Avant, int? Apres)> Paires
    {
        get
        {
            for (var i = 0; i < _avantDe.Length; i++) yield return (_avantDe[i] == Aucun ? null : _avantDe[i], i);
            for (var i = 0; i < _apresDe.Length; i++)
                if (_apresDe[i] == Aucun) yield return (i, null);
        }
    }

    /// <summary>The elements of both lists in the order of the one before, by their position there.</summary>
    internal IEnumerable<int> CommunsAvant => _avantDe.Where(rang => rang != Aucun).Order();

    /// <summary>The same in the order of the one after.</summary>
    internal IEnumerable<int> CommunsApres => _avantDe.Where(rang => rang != Aucun);

    private void Apparier(IReadOnlyList<T> avant, IReadOnlyList<T> apres, Func<T, string?> cle)
    {
        var libres = new Dictionary<string, Queue<int>>();
        for (var i = 0; i < apres.Count; i++)
        {
            if (_avantDe[i] != Aucun || cle(apres[i]) is not { } une) continue;
            if (!libres.TryGetValue(une, out var rangs)) libres.Add(une, rangs = new());
            rangs.Enqueue(i);
        }
        for (var i = 0; i < avant.Count; i++)
        {
            if (_apresDe[i] != Aucun || cle(avant[i]) is not { } une) continue;
            if (libres.TryGetValue(une, out var rangs) && rangs.TryDequeue(out var rang)) (_apresDe[i], _avantDe[rang]) = (rang, i);
        }
    }

    /// <summary>What follows the same element in both lists, or begins both: the first of each, the second of each ...</summary>
    private void ApparierLesVoisins(Func<int, int, bool> semblables)
    {
        var libres = Voisins(_avantDe, rang => _avantDe[rang]).ToLookup(un => un.Apres, un => un.Rang);
        foreach (var groupe in Voisins(_apresDe, rang => rang).ToLookup(un => un.Apres, un => un.Rang))
            foreach (var (i, rang) in groupe.Zip(libres[groupe.Key]))
                if (semblables(i, rang)) (_apresDe[i], _avantDe[rang]) = (rang, i);
    }

    /// <summary>Each element without another, with the one of the list before that it follows.</summary>
    private static IEnumerable<(int Apres, int Rang)> Voisins(int[] autres, Func<int, int> dansAvant)
    {
        var precedent = Aucun;
        for (var i = 0; i < autres.Length; i++)
        {
            if (autres[i] == Aucun) yield return (precedent, i);
            else precedent = dansAvant(i);
        }
    }
}
