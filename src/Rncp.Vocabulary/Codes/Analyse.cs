using Rncp.Noyau;

namespace Rncp;

/// <summary>The throwing half of every parser: what was read, and what would be right.</summary>
internal static class Analyse
{
    /// <summary>Longer texts are cut in messages: a hostile input must not become a huge log line.</summary>
    private const int LongueurCitee = 60;

    internal static T Lire<T>(string s, string attendu) where T : ISpanParsable<T>
    {
        ArgumentNullException.ThrowIfNull(s);
        return Lire<T>(s.AsSpan(), attendu);
    }

    internal static T Lire<T>(ReadOnlySpan<char> s, string attendu) where T : ISpanParsable<T> =>
        T.TryParse(s, null, out var valeur)
            ? valeur
            : throw new FormatException($"{Refus<T>(s)} Expected: {attendu}.");

    /// <summary>What was read is none; and what it would be without its blanks, when they are all that is wrong.</summary>
    internal static string Refus<T>(ReadOnlySpan<char> s) where T : ISpanParsable<T>
    {
        var refus = $"'{Citer(s)}' is not {Article(typeof(T).Name)} {typeof(T).Name}";
        if (s.Length > LongueurCitee) return refus + ".";
        var (autour, dedans) = (SansBlanc(s.ToString(), estAutour: true), SansBlanc(s.ToString(), estAutour: false));
        return T.TryParse(autour, null, out _) ? $"{refus}: there is a blank around it, and '{autour}' is one."
            : T.TryParse(dedans, null, out _) ? $"{refus}: there is a blank in it, and '{dedans}' is one."
            : refus + ".";
    }

    private static string Article(string nom) => nom[0] is 'A' or 'E' or 'I' or 'O' or 'U' ? "an" : "a";

    private static string SansBlanc(string texte, bool estAutour)
    {
        var visibles = Enumerable.Range(0, texte.Length)
            .Where(i => !char.IsWhiteSpace(texte[i]) && !Caracteres.EstInvisible(texte, i)).ToArray();
        return visibles.Length == 0 ? ""
            : estAutour ? texte[visibles[0]..(visibles[^1] + 1)]
            : string.Concat(visibles.Select(i => texte[i]));
    }

    /// <summary>The beginning of a text. Two characters more than are shown tell that it goes on, and no more are copied.</summary>
    internal static string Citer(ReadOnlySpan<char> texte) =>
        Extrait.De(texte[..Math.Min(texte.Length, LongueurCitee + 2)].ToString(), LongueurCitee);
}
