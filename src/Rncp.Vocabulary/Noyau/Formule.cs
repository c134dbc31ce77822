using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Noyau;

/// <summary>
/// A yes or no on flat facts: what straight-line code, expressions and SQL are all written from. A comparison says what it
/// is worth when its fact is not known. Whoever writes formulas asks <see cref="Selon{T}"/>: a kind left out does not compile.
/// </summary>
internal abstract record Formule
{
    /// <summary>Returns what the function of this kind gives.</summary>
    internal T Selon<T>(
        Func<Toutes, T> toutes,
        Func<UneDe, T> uneDe,
        Func<AuMoins, T> auMoins,
        Func<AuPlus, T> auPlus,
        Func<Baccalaureat, T> baccalaureat) =>
        Choisir(new Cas<T>(toutes, uneDe, auMoins, auPlus, baccalaureat));

    private protected abstract T Choisir<T>(Cas<T> cas);

    /// <summary>All the parts; true without parts.</summary>
    internal sealed record Toutes(IReadOnlyList<Formule> Parties) : Formule
    {
        private protected override T Choisir<T>(Cas<T> cas) => cas.Toutes(this);
    }

    /// <summary>One of the parts; false without parts.</summary>
    internal sealed record UneDe(IReadOnlyList<Formule> Parties) : Formule
    {
        private protected override T Choisir<T>(Cas<T> cas) => cas.UneDe(this);
    }

    /// <summary>A number is at least another.</summary>
    internal sealed record AuMoins(FaitPlat Fait, int Seuil, bool SiInconnu) : Formule
    {
        private protected override T Choisir<T>(Cas<T> cas) => cas.AuMoins(this);
    }

    /// <summary>A number is known, and at most another.</summary>
    internal sealed record AuPlus(FaitPlat Fait, int Seuil) : Formule
    {
        private protected override T Choisir<T>(Cas<T> cas) => cas.AuPlus(this);
    }

    /// <summary>The person holds the baccalauréat.</summary>
    internal sealed record Baccalaureat(bool SiInconnu) : Formule
    {
        private protected override T Choisir<T>(Cas<T> cas) => cas.Baccalaureat(this);
    }

    /// <summary>All of some formulas, without what the others imply: a and (a or b) is a.</summary>
    internal static Formule Et(IEnumerable<Formule> formules)
    {
        var parties = formules.SelectMany(formule => (formule as Toutes)?.Parties ?? [formule]).Distinct().ToList();
        var restantes = parties.Where(partie => partie is not UneDe uneDe || !uneDe.Parties.Any(parties.Contains)).ToList();
        return restantes.Count == 1 ? restantes[0] : new Toutes(restantes);
    }

    /// <summary>One of some formulas, without what implies another: a or (a and b) is a.</summary>
    internal static Formule Ou(IEnumerable<Formule> formules)
    {
        var parties = formules.SelectMany(formule => (formule as UneDe)?.Parties ?? [formule]).Distinct().ToList();
        var restantes = parties.Where(partie => partie is not Toutes toutes || !toutes.Parties.Any(parties.Contains)).ToList();
        return restantes.Count == 1 ? restantes[0] : new UneDe(restantes);
    }

    /// <summary>A function for each kind.</summary>
    private protected sealed record Cas<T>(
        Func<Toutes, T> Toutes, Func<UneDe, T> UneDe, Func<AuMoins, T> AuMoins, Func<AuPlus, T> AuPlus, Func<Baccalaureat, T> Baccalaureat);
}
