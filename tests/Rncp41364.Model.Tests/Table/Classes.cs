namespace Rncp.Tests.Table;

/// <summary>Numbers that the rule does not tell apart: each class goes from a bound to just below the next.</summary>
/// <param name="Bornes">The first number of each class; the first is 0.</param>
/// <param name="Max">The greatest number of the last class; null when it has none.</param>
internal sealed record Classes(IReadOnlyList<int> Bornes, int? Max)
{
    /// <summary>What is known of a number: the first and the last of the classes that it may be of.</summary>
    internal IEnumerable<(int Premiere, int Derniere)> Connaissances() =>
        from premiere in Enumerable.Range(0, Bornes.Count)
        from derniere in Enumerable.Range(premiere, Bornes.Count - premiere)
        select (premiere, derniere);

    internal int De(int nombre) => Bornes.Count(borne => borne <= nombre) - 1;

    internal int Debut(int classe) => Bornes[classe];

    internal int? Fin(int classe) => classe + 1 < Bornes.Count ? Bornes[classe + 1] - 1 : Max;

    internal string Nom((int Premiere, int Derniere) connaissance)
    {
        var (debut, fin) = (Debut(connaissance.Premiere), Fin(connaissance.Derniere));
        var nom = fin is null ? $"{debut} or more" : debut == fin ? $"{debut}" : $"{debut} to {fin}";
        return connaissance == (0, Bornes.Count - 1) ? $"not known ({nom})" : nom;
    }
}
