using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>Guesses what was meant, to end a message with: a name, a word or a code that is nearly right.</summary>
internal static class Suggestion
{
    private static readonly string[] DaysElsewhere = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy-M-d", "yyyyMMdd"];

    /// <summary>Not the tables of the host: one without them would suggest other keys.</summary>
    private static readonly (string Plain, string Accented)[] FrenchLetters =
        [("a", "àâä"), ("c", "ç"), ("e", "éèêë"), ("i", "îï"), ("o", "ôö"), ("u", "ùûü"), ("y", "ÿ"), ("oe", "œ"), ("ae", "æ")];

    internal static Phrase For(string name, IEnumerable<string> known)
    {
        var names = known.Take(MotProche.MotsMax).ToArray();
        if (names.Length == 0) return ("there is none", "il n'y en a pas");
        var all = string.Join(", ", names);
        return Near(name, names) ?? ("expected one of " + all, "écrivez l'un de " + all);
    }

    /// <summary>What a word should be: the closed list, and the word of it that was meant.</summary>
    internal static Phrase OneOf(string word, string[] words) => With(Quoting.OneOf(words), Near(word, words));

    /// <summary>What a code should be: its form, and the code of that form that was meant.</summary>
    internal static Phrase Form(string text, CodeShape shape) =>
        With(shape.InWords, Meant(text, shape) is { } meant ? DidYouMean(meant) : default(Phrase?));

    /// <summary>The code of a form that a text is, or that was meant; null when there is none.</summary>
    internal static string? Meant(string text, CodeShape shape)
    {
        var compact = Compact(text);
        string[] near = [compact, Key(text), compact.ToUpperInvariant(), compact.ToLowerInvariant()];
        return near.FirstOrDefault(shape.IsValid);
    }

    /// <summary>What a day should be: its form, and the day as written in France or without its zeros.</summary>
    internal static Phrase Day(string text, Shape shape)
    {
        var isDay = DateTime.TryParseExact(text.Trim(), DaysElsewhere, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        return With(shape.InWords, isDay
            ? DidYouMean(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : default(Phrase?));
    }

    /// <summary>The known name that is a slip of the keyboard away; null when there is none.</summary>
    internal static Phrase? Near(string name, string[] known) => MotProche.Parmi(known, name) is { } nearest
        ? DidYouMean(nearest) : default(Phrase?);

    private static Phrase DidYouMean(string meant) => ($"did you mean '{meant}'?", $"vouliez-vous dire « {meant} » ?");

    private static Phrase With(Phrase shouldBe, Phrase? suggestion) =>
        suggestion is { } meant ? shouldBe + (": ", " : ") + meant : shouldBe;

    /// <summary>The letters and signs of a text, without blanks nor what is invisible.</summary>
    private static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && Caracteres.EstSimple(c)));

    /// <summary>A wording as a key: « Chargé d'études » is ChargeDEtudes.</summary>
    private static string Key(string text)
    {
        var output = new StringBuilder();
        var isStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (Caracteres.EstDetache(text, i) || CharUnicodeInfo.GetUnicodeCategory(text, i) == UnicodeCategory.Format) continue;
            var letters = PlainLetters(text[i]);
            output.Append(isStart && letters.Length > 0 ? char.ToUpperInvariant(letters[0]) + letters.Substring(1) : letters);
            isStart = letters.Length == 0;
        }
        return output.ToString();
    }

    private static string PlainLetters(char c)
    {
        if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9') return c.ToString();
        return FrenchLetters.FirstOrDefault(letters => letters.Accented.Contains(char.ToLowerInvariant(c))).Plain ?? "";
    }
}
