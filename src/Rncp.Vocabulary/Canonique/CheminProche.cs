using Rncp.Noyau;

namespace Rncp;

/// <summary>What a place that a fiche does not have was meant to be.</summary>
internal static class CheminProche
{
    /// <summary>More places than a reader looks at, in a message.</summary>
    private const int MontresMax = 12;

    private const int LongueurMontree = 100;

    private static readonly char[] Debuts = ['.', '['];

    internal static ArgumentException Refus(ICertification fiche, string champ, string argument)
    {
        var message = $"'{Extrait.De(champ, LongueurMontree)}' is no place of {fiche.Code}: {Remede(ArbreCanonique.Chemins(fiche), champ)}";
        return new ArgumentException(message, argument);
    }

    /// <summary>Walks down the places of the fiche, by the nearest name where there is no other.</summary>
    private static string Remede(HashSet<string> chemins, string champ)
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
            else return Liste(corrige, suites);
        }
        return corrige.Length == 0 ? Liste("", Suites(chemins, "")) : $"did you mean '{corrige}'?";
    }

    /// <summary>What stands right under a place.</summary>
    private static string[] Suites(HashSet<string> chemins, string chemin) =>
        [.. chemins.Where(sous => sous.Length > chemin.Length && sous.StartsWith(chemin, StringComparison.Ordinal))
            .Select(sous => sous[chemin.Length..])
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
            yield return champ[debut..fin];
        }
    }
}
