using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Noyau;

/// <summary>
/// What the unknown facts of a person could be, and what a condition then comes to. What is no matter of titles is evaluated once for
/// each thing that is supposed of it, whatever the titles are.
/// </summary>
internal sealed class Suppositions
{
    private readonly Condition _condition;
    private readonly Faits _faits;
    private readonly int _le;
    private readonly Condition[] _atomes;

    /// <summary>The value of each elementary condition, from what is supposed of the rest.</summary>
    private readonly Func<Func<int, bool>, Verite>[] _juges;
    private readonly Verite[] _verites;

    internal Suppositions(Condition condition, Faits faits, int le)
    {
        _condition = condition;
        _faits = faits;
        _le = le;
        Completions = new Completions(condition, faits);
        _atomes = Condition.Atomes(condition);
        _juges = Array.ConvertAll(_atomes, atome => atome.Supposer(faits, le));
        _verites = new Verite[_atomes.Length];
        Titres = Completions.Titres();
        Pire = Reste(_ => false);
        Mieux = Reste(_ => true);
    }

    /// <summary>The same, to judge by at the same time as others do.</summary>
    internal Suppositions(Suppositions connues)
    {
        _condition = connues._condition;
        _faits = connues._faits;
        _le = connues._le;
        _atomes = connues._atomes;
        _juges = connues._juges;
        _verites = new Verite[_atomes.Length];
        (Completions, Titres, Pire, Mieux) = (connues.Completions, connues.Titres, connues.Pire, connues.Mieux);
    }

    internal Completions Completions { get; }

    /// <summary>The titles, as they could be.</summary>
    internal List<TitreConnu[]> Titres { get; }

    /// <summary>What the conditions but those on titles come to, with all that is not known of the rest at its worst.</summary>
    internal Verite[] Pire { get; }

    /// <summary>The same at its best.</summary>
    internal Verite[] Mieux { get; }

    /// <summary>What is not known of the rest and can change the value of some condition.</summary>
    internal Inconnu[] InconnusDuReste() =>
        [.. _faits.Inconnus().Where(inconnu => Array.Exists(_atomes, atome => atome.DependDe(_faits, inconnu, _le)))];

    /// <summary>What the conditions but those on titles come to, for what is supposed of each group of the unknown.</summary>
    internal Verite[] Reste(Func<int, bool> favorable) => Array.ConvertAll(_juges, juge => juge(favorable));

    /// <summary>The value of the condition.</summary>
    internal Verite Juger(TitreConnu[] titres, Verite[] reste)
    {
        for (var i = 0; i < _verites.Length; i++) _verites[i] = _atomes[i].Juger(titres, reste[i]);
        var rang = 0;
        return _condition.Composer(_verites, ref rang);
    }

    /// <summary>The values that the condition can take, one of each, without those of its parts.</summary>
    internal Resultat[] Possibles()
    {
        var verites = new List<Verite>();
        foreach (var titres in Titres)
            foreach (var reste in new[] { Pire, Mieux })
                if (Juger(titres, reste) is var une && !verites.Contains(une)) verites.Add(une);
        return [.. verites.Select(verite => new Resultat(_condition, verite, faitManquant: false, []))];
    }
}
