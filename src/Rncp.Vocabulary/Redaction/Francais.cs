using System.Globalization;

namespace Rncp;

/// <summary>What the explanations write the same way everywhere, whatever the culture of the machine.</summary>
internal static class Francais
{
    internal static string Date(DateOnly date) => string.Create(10, date, static (texte, date) =>
    {
        Chiffres.Ecrire(texte[..2], date.Day);
        texte[2] = '/';
        Chiffres.Ecrire(texte[3..5], date.Month);
        texte[5] = '/';
        Chiffres.Ecrire(texte[6..], date.Year);
    });

    /// <summary>A date as letters write it, such as 1er septembre 2026.</summary>
    internal static string DateEnLettres(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{(date.Day == 1 ? "1er" : date.Day)} {Mois[date.Month - 1]} {date.Year}");

    private static readonly string[] Mois =
    [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ];

    private static readonly string[] EnLettres =
    [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze",
        "quinze", "seize",
    ];

    /// <summary>A number in letters, as it stands at the beginning of a sentence; in figures where there are too many of them.</summary>
    internal static string Nombre(int nombre) =>
        nombre < EnLettres.Length ? EnLettres[nombre]
        : nombre switch { 18 => "dix-huit", 24 => "vingt-quatre", 36 => "trente-six", _ => nombre.ToString(CultureInfo.InvariantCulture) };

    internal static string Jours(long jours) =>
        jours.ToString(CultureInfo.InvariantCulture) + (jours > 1 ? " jours" : " jour");

    /// <summary>Days that make a total: beyond a few years, nobody counts them.</summary>
    internal static string Anciennete(long jours)
    {
        const double JoursParMois = 365.25 / 12;
        if (jours < 1_000) return Jours(jours);
        var mois = (long)Math.Round(jours / JoursParMois);
        return $"environ {mois / 12} ans" + (mois % 12 == 0 ? "" : $" et {mois % 12} mois");
    }

    /// <summary>A level, or its two bounds.</summary>
    internal static string Niveau(IntervalleNiveau niveau) =>
        niveau.EstConnu ? $"niveau {niveau.Min.Numero}" : $"niveau {niveau.Min.Numero} à {niveau.Max.Numero}";

    internal static string Liste(IEnumerable<string> mots, string conjonction)
    {
        var liste = mots.ToArray();
        return liste.Length < 2 ? string.Concat(liste) : $"{string.Join(", ", liste[..^1])} {conjonction} {liste[^1]}";
    }

    /// <summary>A duration from a day to another, both included, in whole months and days.</summary>
    internal static string Duree(DateOnly debut, DateOnly fin)
    {
        var mois = 0;
        while (mois < 1200 && Noyau.Calendrier.Terme(debut.DayNumber, mois + 1) <= fin.DayNumber) mois++;
        var jours = fin.DayNumber - (mois == 0 ? debut.DayNumber - 1 : Noyau.Calendrier.Terme(debut.DayNumber, mois));
        return mois == 0 ? Jours(jours) : jours == 0 ? $"{mois} mois" : $"{mois} mois et {Jours(jours)}";
    }

    /// <summary>The numbers, from 1, of those of a list that are chosen.</summary>
    internal static IReadOnlyList<int> Numeros(int combien, Func<int, bool> choisi)
    {
        List<int>? numeros = null;
        for (var i = 0; i < combien; i++)
            if (choisi(i)) (numeros ??= []).Add(i + 1);
        return numeros ?? (IReadOnlyList<int>)[];
    }

    /// <summary>Says the same of one thing or of several, which are named by their numbers; nothing of none.</summary>
    /// <param name="numeros">The numbers, in order.</param>
    /// <param name="un">The sentence for one, with {0} for its number.</param>
    /// <param name="plusieurs">The sentence for several, with {0} for their numbers.</param>
    internal static IEnumerable<string> Accorder(IReadOnlyCollection<int> numeros, string un, string plusieurs)
    {
        if (numeros.Count == 0) return [];
        var liste = Liste(numeros.Select(numero => numero.ToString(CultureInfo.InvariantCulture)), "et");
        return [(numeros.Count == 1 ? un : plusieurs).Replace("{0}", liste, StringComparison.Ordinal)];
    }

    /// <summary>A text that continues a sentence: without the capital of its beginning, but for an acronym.</summary>
    internal static string Suite(string texte) =>
        texte.Length == 0 || (texte.Length > 1 && char.IsUpper(texte[1])) ? texte : char.ToLowerInvariant(texte[0]) + texte[1..];

    /// <summary>A text with a capital at its beginning.</summary>
    internal static string Phrase(string texte) => texte.Length == 0 ? texte : char.ToUpperInvariant(texte[0]) + texte[1..];
}
