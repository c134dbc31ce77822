using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Noyau;

/// <summary>What a place that a fiche does not have was meant to be.</summary>
internal static class CheminProche
{
    /// <summary>More places than a reader looks at, in a message.</summary>
    private const int MontresMax = 12;

    private static readonly char[] Debuts = ['.', '['];

    /// <summary>What to write instead, or what there is.</summary>
    internal static string Remede(ISet<string> chemins, string champ)
    {
        var (corrige, suites) = Descendre(chemins, champ);
        return suites is not null ? Liste(corrige, suites) : $"did you mean '{corrige}'?";
    }

    /// <summary>The nearest place; null when none is near enough.</summary>
    internal static string? Corrige(ISet<string> chemins, string champ)
    {
        var (corrige, suites) = Descendre(chemins, champ);
        return suites is null ? corrige : null;
    }

    /// <summary>
    /// Walks down the places of the fiche, by the nearest name where there is no other; and what stands where no name is near.
    /// </summary>
    private static (string Corrige, string[]? Suites) Descendre(ISet<string> chemins, string champ)
    {
        var corrige = "";
        foreach (var pas in Pas(champ))
        {
            if (chemins.Contains(corrige + pas))
            {
                corrige += pas;
                continue;
            }
            var suites = Suites(chemins, corrige);
            if (Proche(suites, pas) is { } proche) corrige += proche;
            else if (suites.Length == 0) break;
            else return (corrige, suites);
        }
        return (corrige, corrige.Length == 0 ? Suites(chemins, "") : null);
    }

    /// <summary>What stands right under a place.</summary>
    private static string[] Suites(ISet<string> chemins, string chemin) =>
        [.. chemins.Where(sous => sous.Length > chemin.Length && sous.StartsWith(chemin, StringComparison.Ordinal))
            .Select(sous => sous.Substring(chemin.Length))
            .Where(suite => (chemin.Length == 0 || Debuts.Contains(suite[0])) && suite.IndexOfAny(Debuts, 1) < 0)];

    private static string Liste(string chemin, string[] suites) =>
        $"{(chemin.Length == 0 ? "it" : $"'{chemin}'")} has {string.Join(", ", suites.Take(MontresMax).Select(Nom))}"
        + (suites.Length > MontresMax ? $" and {suites.Length - MontresMax} more." : ".");

    /// <summary>The nearest name, or the code that ends as a short one: BC01 for RNCP37674BC01.</summary>
    private static string? Proche(string[] suites, string pas)
    {
        var nom = Nom(pas);
        var proche = MotProche.Parmi(suites.Select(Nom), nom);
        return suites.FirstOrDefault(suite => Nom(suite) == proche)
            ?? suites.FirstOrDefault(suite => nom.Length > 1 && Nom(suite).EndsWith(nom, StringComparison.OrdinalIgnoreCase));
    }

    private static string Nom(string pas) => pas.Trim('.', '[', ']');

    /// <summary>The names and the items that a place goes through, each with the sign that it begins with.</summary>
    private static IEnumerable<string> Pas(string champ)
    {
        for (int debut = 0, fin; debut < champ.Length; debut = fin)
        {
            fin = champ.IndexOfAny(Debuts, debut + 1);
            if (fin < 0) fin = champ.Length;
            yield return champ.Substring(debut, fin - debut);
        }
    }
}
