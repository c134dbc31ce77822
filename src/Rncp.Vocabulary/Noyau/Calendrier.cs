using System;
using System.Collections.Concurrent;

namespace Rncp.Noyau;

/// <summary>Months and days. A period of n months goes from a day to the day before the same day of the n-th month after.</summary>
internal static class Calendrier
{
    /// <summary>The last day that the calendar of .NET knows.</summary>
    internal static readonly int DernierJour = Numero(DateTime.MaxValue);

    private static readonly ConcurrentDictionary<int, (int Min, int Max)> Connus = new();

    private static int Numero(DateTime date) => (int)(date.Ticks / TimeSpan.TicksPerDay);

    /// <summary>
    /// The last day of a period of a number of months that starts on a day; a day that no date reaches when it is past the calendar.
    /// </summary>
    internal static int Terme(int debut, int mois)
    {
        var date = new DateTime(debut * TimeSpan.TicksPerDay);
        var reste = (9999 - date.Year) * 12 + 12 - date.Month;
        return mois <= reste ? Numero(date.AddMonths(mois)) - 1
            : mois == reste + 1 && date.Day == 1 ? DernierJour
            : int.MaxValue;
    }

    /// <summary>How many days a number of months makes at the least and at the most, whatever the first day.</summary>
    internal static (int Min, int Max) Jours(int mois) => Connus.GetOrAdd(mois, Compter);

    private static (int Min, int Max) Compter(int mois)
    {
        // Eight years hold every place of 29 February among the months; a period from the end of a month is the shortest.
        const int annee = 2001, annees = 8;
        int min = int.MaxValue, max = 0;
        for (var i = 0; i < annees * 12; i++)
        {
            var debut = Numero(new DateTime(annee + i / 12, i % 12 + 1, 1));
            var jours = Terme(debut, mois) - debut + 1;
            min = Math.Min(min, jours);
            max = Math.Max(max, jours);
        }
        return (min, max);
    }
}
