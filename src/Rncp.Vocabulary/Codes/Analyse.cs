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
            : throw new FormatException($"'{Citer(s)}' is not a {typeof(T).Name}. Expected: {attendu}.");

    /// <summary>The beginning of a text. Two characters more than are shown tell that it goes on, and no more are copied.</summary>
    internal static string Citer(ReadOnlySpan<char> texte) =>
        Extrait.De(texte[..Math.Min(texte.Length, LongueurCitee + 2)].ToString(), LongueurCitee);
}
