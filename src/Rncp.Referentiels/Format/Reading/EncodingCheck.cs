namespace Rncp.Format;

/// <summary>
/// A référentiel is UTF-8, so that an accent is the same everywhere. Whoever decodes a file knows whether it was; what it let
/// through leaves traces in the text.
/// </summary>
internal static class EncodingCheck
{
    private const char Replacement = '\uFFFD';

    /// <summary>What is wrong with a file that was decoded as another encoding, by its name.</summary>
    internal static Phrase Problem(string encoding) => (
        $"this file is {encoding}, or bytes that are not UTF-8; save it as UTF-8",
        $"il est en {encoding}, ou a des octets qui ne sont pas de l'UTF-8 ; enregistrez-le en UTF-8");

    internal static bool Passes(string text, Phrase? problem, DefautSink sink)
    {
        if (problem is { } why)
        {
            sink.Add(Descriptors.Encoding, default, why);
            return false;
        }
        for (var i = 0; i < text.Length; i++)
        {
            Phrase? trace = text[i] switch
            {
                '\0' => ("here is a NUL character; save the file as UTF-8",
                    "ici se trouve un caractère NUL ; enregistrez le fichier en UTF-8"),
                Replacement => ("here is a replacement character (U+FFFD), the trace of bytes that were not UTF-8",
                    "ici se trouve un caractère de remplacement (U+FFFD), trace d'octets qui n'étaient pas de l'UTF-8"),
                _ when IsLoneSurrogate(text, i) => ("here is half a surrogate pair, which is not a character",
                    "ici se trouve la moitié d'une paire de substitution, qui n'est pas un caractère"),
                _ => null,
            };
            if (trace is not { } found) continue;
            sink.Add(Descriptors.Encoding, new Plage(i, 1), found);
            return false;
        }
        return true;
    }

    private static bool IsLoneSurrogate(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
}
