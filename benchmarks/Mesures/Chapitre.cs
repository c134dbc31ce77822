namespace Rncp.Benchmarks;

/// <summary>A section of the page: what was measured, how, and whether the goals are met.</summary>
internal sealed record Chapitre(string Titre, string Methode, IReadOnlyList<Tableau> Tableaux, IReadOnlyList<Objectif> Objectifs);

internal sealed record Tableau(string Titre, IReadOnlyList<string> Entetes, IReadOnlyList<IReadOnlyList<string>> Lignes);

/// <summary>A goal, with the measured number that decides it.</summary>
/// <param name="Enonce">The goal, in words.</param>
/// <param name="Mesure">The number measured.</param>
/// <param name="Limite">The number it may not pass.</param>
/// <param name="Ecrire">How to write such a number.</param>
internal sealed record Objectif(string Enonce, double Mesure, double Limite, Func<double, string> Ecrire)
{
    internal bool Atteint => Mesure <= Limite;

    internal string Verdict => Atteint ? "met" : Limite == 0 ? "missed" : $"missed: {Serie.Nombre(Mesure / Limite)} times the limit";

    /// <summary>A goal on the ratio of two medians.</summary>
    internal static Objectif Rapport(string enonce, Serie nous, Serie reference, double limite) =>
        new(enonce, nous.Mediane / reference.Mediane, limite, rapport => "x " + Serie.Nombre(rapport));
}
