using System.Globalization;

namespace Rncp;

/// <summary>What the explanations write the same way everywhere, whatever the culture of the machine.</summary>
internal static class Francais
{
    internal static string Date(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    internal static string Jours(long jours) => jours.ToString(CultureInfo.InvariantCulture) + (jours > 1 ? " jours" : " jour");

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

    /// <summary>A text with a capital at its beginning.</summary>
    internal static string Phrase(string texte) => texte.Length == 0 ? texte : char.ToUpperInvariant(texte[0]) + texte[1..];
}
