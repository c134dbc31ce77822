using System.Collections.Generic;
using System.Linq;

namespace Rncp.Noyau;

/// <summary>
/// A yes or no on flat facts: what straight-line code, expressions and SQL are all written from. A comparison says what it
/// is worth when its fact is not known.
/// </summary>
internal abstract record Formule
{
    /// <summary>All the parts; true without parts.</summary>
    internal sealed record Toutes(IReadOnlyList<Formule> Parties) : Formule;

    /// <summary>One of the parts; false without parts.</summary>
    internal sealed record UneDe(IReadOnlyList<Formule> Parties) : Formule;

    /// <summary>A number is at least another.</summary>
    internal sealed record AuMoins(FaitPlat Fait, int Seuil, bool SiInconnu) : Formule;

    /// <summary>A number is known, and at most another.</summary>
    internal sealed record AuPlus(FaitPlat Fait, int Seuil) : Formule;

    /// <summary>The person holds the baccalauréat.</summary>
    internal sealed record Baccalaureat(bool SiInconnu) : Formule;

    /// <summary>All of some formulas, without what the others imply: a and (a or b) is a.</summary>
    internal static Formule Et(IEnumerable<Formule> formules)
    {
        var parties = formules.SelectMany(formule => formule is Toutes toutes ? toutes.Parties : [formule]).Distinct().ToList();
        var restantes = parties.Where(partie => partie is not UneDe uneDe || !uneDe.Parties.Any(parties.Contains)).ToList();
        return restantes.Count == 1 ? restantes[0] : new Toutes(restantes);
    }

    /// <summary>One of some formulas, without what implies another: a or (a and b) is a.</summary>
    internal static Formule Ou(IEnumerable<Formule> formules)
    {
        var parties = formules.SelectMany(formule => formule is UneDe uneDe ? uneDe.Parties : [formule]).Distinct().ToList();
        var restantes = parties.Where(partie => partie is not Toutes toutes || !toutes.Parties.Any(parties.Contains)).ToList();
        return restantes.Count == 1 ? restantes[0] : new UneDe(restantes);
    }
}
