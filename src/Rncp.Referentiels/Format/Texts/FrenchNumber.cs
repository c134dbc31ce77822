using System.Collections.Generic;
using System.Globalization;

namespace Rncp.Format;

/// <summary>A whole number of a French text, in figures or in letters: 18, dix-huit, vingt et un, quatre-vingt-dix.</summary>
internal static class FrenchNumber
{
    private static readonly Dictionary<string, int> Words = new()
    {
        ["un"] = 1, ["une"] = 1, ["deux"] = 2, ["trois"] = 3, ["quatre"] = 4, ["cinq"] = 5, ["six"] = 6, ["sept"] = 7, ["huit"] = 8,
        ["neuf"] = 9, ["dix"] = 10, ["onze"] = 11, ["douze"] = 12, ["treize"] = 13, ["quatorze"] = 14, ["quinze"] = 15, ["seize"] = 16,
        ["vingt"] = 20, ["vingts"] = 20, ["trente"] = 30, ["quarante"] = 40, ["cinquante"] = 50, ["soixante"] = 60,
        ["septante"] = 70, ["huitante"] = 80, ["nonante"] = 90,
    };

    /// <summary>Reads the number that begins at a word, and moves after it; null, without a move, where none begins.</summary>
    /// <param name="words">Small letters or digits, each run a word.</param>
    /// <param name="index">The word.</param>
    internal static int? Read(List<string> words, ref int index)
    {
        if (words[index][0] is >= '0' and <= '9')
        {
            // Of a number that is too long to be one of months or a level, only that it is there counts.
            var figures = words[index++];
            return int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 10_000 ? number : 0;
        }
        if (!Words.TryGetValue(words[index], out var total)) return null;
        index++;
        while (index < words.Count)
        {
            var isAnd = words[index] == "et" && index + 1 < words.Count && words[index + 1] is "un" or "une" or "onze";
            if (!Words.TryGetValue(words[isAnd ? index + 1 : index], out var next) || !Follows(total, next)) break;
            total += total == 4 ? 76 : next;
            index += isAnd ? 2 : 1;
        }
        return total;
    }

    /// <summary>Whether a word goes on with a number: quatre-vingt, dix-sept, vingt-deux, soixante-dix.</summary>
    private static bool Follows(int total, int next) =>
        next == 20 ? total == 4
        : total == 10 ? next is >= 7 and <= 9
        : total >= 20 && total % 10 == 0 && next < (total is 60 or 80 ? 17 : 10);
}
