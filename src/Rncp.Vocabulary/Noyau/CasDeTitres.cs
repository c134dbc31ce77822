using System.Collections.Generic;

namespace Rncp.Noyau;

/// <summary>
/// What titles could be together, each case by its mark. The condition sees of the titles no more than their mark, and a title can only
/// add to it. So two cases of one mark are one, whatever is added to both: there are never more than the marks, however many titles.
/// </summary>
internal sealed class CasDeTitres
{
    /// <summary>As many are compared one by one.</summary>
    private const int Peu = 16;

    private readonly List<int> _marques = [];
    private HashSet<int>? _connues;

    private CasDeTitres()
    {
    }

    internal CasDeTitres(int marque) => _marques.Add(marque);

    /// <summary>The marks, in the order in which they were found.</summary>
    internal List<int> Marques => _marques;

    /// <summary>The cases with one more title, which has one of some marks.</summary>
    internal CasDeTitres Avec(int[] marques)
    {
        var unis = new CasDeTitres();
        foreach (var marque in marques)
            foreach (var une in _marques) unis.Ajouter(une | marque);
        return unis;
    }

    /// <summary>The same with as many titles more, each of which has one of these marks.</summary>
    internal CasDeTitres Avec(int[] marques, int nombre)
    {
        // A second title alike leaves all cases and adds some, as does each after it until there is none to add.
        var unis = this;
        for (var i = 0; i < nombre; i++)
        {
            var avant = unis;
            unis = avant.Avec(marques);
            if (i > 0 && unis._marques.Count == avant._marques.Count) break;
        }
        return unis;
    }

    /// <summary>The same with any titles more, of any of these marks.</summary>
    internal CasDeTitres AvecOuSans(int[] marques)
    {
        var unis = Avec([0]);
        foreach (var marque in marques)
            for (int i = 0, nombre = unis._marques.Count; i < nombre; i++) unis.Ajouter(unis._marques[i] | marque);
        return unis;
    }

    private void Ajouter(int marque)
    {
        if (_marques.Count == Peu) _connues = [.. _marques];
        if (_connues?.Add(marque) ?? !_marques.Contains(marque)) _marques.Add(marque);
    }
}
