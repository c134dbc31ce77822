using System.Collections.Immutable;
using System.ComponentModel;
using System.Text;

namespace Rncp;

/// <summary>What the generated sets share to read their codes. Applications call <c>Parse</c> and <c>TryParse</c> of a set.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Membres
{
    /// <summary>Copies a text with its ASCII letters in upper case, and nothing else changed.</summary>
    /// <param name="texte">The text of a code.</param>
    /// <param name="majuscules">Where to write.</param>
    /// <returns>The part written; empty when <paramref name="texte"/> is longer than <paramref name="majuscules"/>.</returns>
    internal static ReadOnlySpan<char> EnMajuscules(ReadOnlySpan<char> texte, Span<char> majuscules)
    {
        if (texte.Length > majuscules.Length) return default;
        for (var i = 0; i < texte.Length; i++)
            majuscules[i] = char.IsAsciiLetterLower(texte[i]) ? (char)(texte[i] - 0x20) : texte[i];
        return majuscules[..texte.Length];
    }

    /// <summary>Tells whether a text is a code.</summary>
    /// <param name="texte">The text.</param>
    /// <param name="code">The code, of ASCII characters.</param>
    /// <returns>True when they are the same but for the case of ASCII letters.</returns>
    public static bool Est(ReadOnlySpan<char> texte, string code) => Est(texte, code.AsSpan());

    internal static bool Est(ReadOnlySpan<char> texte, ReadOnlySpan<char> code) => Ascii.EqualsIgnoreCase(texte, code);

    /// <summary>Builds the exception for a text that is not a code of a set.</summary>
    /// <typeparam name="T">The set.</typeparam>
    /// <param name="lu">The text.</param>
    /// <param name="acceptes">The members of the set.</param>
    /// <returns>An exception whose message lists what is accepted, and says so when a blank is all that is wrong.</returns>
    public static FormatException Inconnu<T>(ReadOnlySpan<char> lu, ImmutableArray<T> acceptes) where T : Membre<T>, ISpanParsable<T> =>
        new($"{Analyse.Refus<T>(lu)} Expected, in upper or lower case{FormeCourte(acceptes)}: {string.Join(", ", acceptes)}.");

    /// <summary>The code of a bloc without that of its fiche: BC01 for RNCP37674BC01, and for 01, which old fiches have.</summary>
    /// <param name="code">The code of a bloc.</param>
    internal static string CodeCourtDeBloc(string code) => $"BC{code.AsSpan(code.Length - 2)}";

    /// <summary>The code of a bloc or of a compétence in its fiche: RNCP37674BC01C03 is BC01C03, RS5000C03 is C03.</summary>
    /// <param name="code">The code, long or short; another one is not changed.</param>
    internal static string SansFiche(string code)
    {
        if (!code.StartsWith("RNCP", StringComparison.Ordinal) && !code.StartsWith("RS", StringComparison.Ordinal)) return code;
        var fin = code.AsSpan().IndexOfAnyInRange('0', '9');
        while (fin >= 0 && fin < code.Length && char.IsAsciiDigit(code[fin])) fin++;
        return fin > 0 && fin < code.Length ? code[fin..] : code;
    }

    /// <summary>The code of a bloc or of a compétence is accepted without that of its fiche.</summary>
    private static string FormeCourte<T>(ImmutableArray<T> acceptes) where T : Membre<T>, ISpanParsable<T>
    {
        if (acceptes.IsEmpty) return "";
        var longue = acceptes[0].ToString();
        if (T.TryParse($"BC{longue}", null, out _)) return $", with or without BC (BC{longue} for {longue})";
        var courte = SansFiche(longue);
        var estCourte = courte.Length < longue.Length && T.TryParse(courte, null, out var lu) && lu == acceptes[0];
        return estCourte ? $", long or short ({courte} for {longue})" : "";
    }
}
