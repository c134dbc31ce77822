using System.Collections.Generic;
using System.Linq;

namespace Rncp.Format;

/// <summary>
/// The durations and the levels that a French text says, in figures or in letters. What it cannot read it does not say: a quote that
/// says a number in words of another kind is answered by a remark.
/// </summary>
internal static class SaidNumbers
{
    /// <summary>Words between two numbers of one unit, or a number and its unit: six à douze mois.</summary>
    private static readonly HashSet<string> Links =
        ["à", "a", "au", "d", "de", "environ", "et", "jusqu", "maximum", "minimum", "moins", "ou", "plus", "voire"];

    private static readonly HashSet<string> LevelWords = ["niveau", "niveaux"];

    /// <summary>The levels of 1969, which fiches still name: each with what it is since 2019.</summary>
    private static readonly Dictionary<string, int[]> Roman =
        new() { ["i"] = [7, 8], ["ii"] = [6], ["iii"] = [5], ["iv"] = [4], ["v"] = [3] };

    /// <summary>The durations of a text, in months: « six mois à un an » says 6 and 12.</summary>
    internal static HashSet<int> Months(string text)
    {
        var words = Words(text);
        var said = new HashSet<int>();
        var counts = new List<int>();
        var years = 0;
        for (var i = 0; i < words.Count;)
        {
            if (FrenchNumber.Read(words, ref i) is { } number)
            {
                counts.Add(number);
                continue;
            }
            var months = MonthsIn(words[i]);
            if (months > 0 && counts.Count > 0)
            {
                var last = counts.Count - 1;
                var half = IsHalf(words, i + 1) ? months / 2 : 0;
                said.UnionWith(counts.Select((count, rank) => (count * months) + (rank == last ? half : 0)));
                if (months == 1) said.Add((years * 12) + counts[last]);
                // « un an et six mois » says 18, « un an ou six mois » does not.
                years = months == 12 && i + 1 < words.Count && words[i + 1] == "et" ? counts[last] : 0;
                counts.Clear();
            }
            else if (!Links.Contains(words[i]))
            {
                counts.Clear();
                years = 0;
            }
            i++;
        }
        return said;
    }

    /// <summary>The levels of qualification that a text names by their numbers: « niveau 5 », « niveaux 4 ou 5 », « niveau III ».</summary>
    internal static HashSet<int> Levels(string text)
    {
        var words = Words(text);
        var said = new HashSet<int>();
        var isLevel = false;
        for (var i = 0; i < words.Count;)
        {
            if (FrenchNumber.Read(words, ref i) is { } number)
            {
                if (isLevel) said.Add(number);
                continue;
            }
            if (isLevel && Roman.TryGetValue(words[i], out var levels)) said.UnionWith(levels);
            else isLevel = LevelWords.Contains(words[i]) || (isLevel && Links.Contains(words[i]));
            i++;
        }
        return said;
    }

    private static int MonthsIn(string word) => word switch
    {
        "mois" => 1,
        "trimestre" or "trimestres" => 3,
        "semestre" or "semestres" => 6,
        "an" or "ans" or "année" or "années" or "annee" or "annees" => 12,
        _ => 0,
    };

    private static bool IsHalf(List<string> words, int index) =>
        index + 1 < words.Count && words[index] == "et" && words[index + 1] is "demi" or "demie";

    /// <summary>The runs of letters and the runs of digits of a text, in small letters.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (int start = 0, i = 0; i <= text.Length; i++)
        {
            if (i > start && (i == text.Length || KindOf(text[i]) != KindOf(text[start])))
            {
                if (KindOf(text[start]) != ' ') words.Add(text.Substring(start, i - start).ToLowerInvariant());
                start = i;
            }
        }
        return words;
    }

    private static char KindOf(char c) => char.IsLetter(c) ? 'a' : c is >= '0' and <= '9' ? '0' : ' ';
}
