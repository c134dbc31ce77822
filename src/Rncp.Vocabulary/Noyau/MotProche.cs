using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Noyau;

/// <summary>Finds the known word that a text was probably meant to be.</summary>
internal static class MotProche
{
    /// <summary>More words than any closed set has, and longer ones: what a search costs is bounded, whatever is read.</summary>
    internal const int MotsMax = 1_000, LongueurMax = 50;

    private const int EcartMax = 2;

    /// <summary>The nearest of the words, whatever the case, and the first of equals; null when none is a slip or two away.</summary>
    internal static string? Parmi(IEnumerable<string> mots, string texte)
    {
        if (texte.Length > LongueurMax) return null;
        int[,]? table = null;
        string? proche = null;
        var ecartDuProche = int.MaxValue;
        var lus = 0;
        foreach (var mot in mots)
        {
            if (lus++ == MotsMax) break;
            var tolere = Math.Min(Tolerance(mot), ecartDuProche - 1);
            if (Math.Abs(mot.Length - texte.Length) > tolere) continue;
            var ecart = Ecart(texte, mot, table ??= new int[texte.Length + 1, texte.Length + EcartMax + 1]);
            if (ecart > tolere) continue;
            (proche, ecartDuProche) = (mot, ecart);
        }
        return proche;
    }

    /// <summary>One letter makes another word of a short one, and three make another name, however long.</summary>
    private static int Tolerance(string mot) => mot.Length switch { < 4 => 0, < 7 => 1, _ => EcartMax };

    /// <summary>How many letters to add, to remove, to replace or to swap with the next one.</summary>
    /// <param name="a">A text.</param>
    /// <param name="b">Another.</param>
    /// <param name="table">Where to count: for each beginning of one and of the other.</param>
    private static int Ecart(string a, string b, int[,] table)
    {
        for (var i = 0; i <= a.Length; i++)
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                    table[i - 1, j - 1] + (Pareilles(a[i - 1], b[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Pareilles(a[i - 1], b[j - 2]) && Pareilles(a[i - 2], b[j - 1]))
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        return table[a.Length, b.Length];
    }

    private static bool Pareilles(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
