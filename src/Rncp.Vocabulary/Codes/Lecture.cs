namespace Rncp;

/// <summary>The throwing half of every parser: what was read, and what would be right.</summary>
internal static class Lecture
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

    internal static string Citer(ReadOnlySpan<char> texte) =>
        texte.Length <= LongueurCitee ? texte.ToString() : string.Concat(texte[..LongueurCitee], "...");
}
