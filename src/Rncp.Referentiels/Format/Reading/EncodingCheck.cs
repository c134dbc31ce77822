namespace Rncp.Format;

/// <summary>
/// A référentiel is UTF-8, so that an accent is the same everywhere. Whoever decodes a file knows whether it was; what it let
/// through leaves traces in the text.
/// </summary>
internal static class EncodingCheck
{
    private const char Replacement = '\uFFFD';

    /// <summary>What is wrong with a file that was decoded as another encoding, by its name.</summary>
    internal static string Problem(string encoding) => $"this file is {encoding}, or bytes that are not UTF-8; save it as UTF-8";

    internal static bool Passes(string text, string? problem, DefautSink sink)
    {
        if (problem is not null)
        {
            sink.Add(Descriptors.Encoding, default, problem);
            return false;
        }
        for (var i = 0; i < text.Length; i++)
        {
            var trace = text[i] switch
            {
                '\0' => "here is a NUL character; save the file as UTF-8",
                Replacement => "here is a replacement character (U+FFFD), the trace of bytes that were not UTF-8",
                _ when IsLoneSurrogate(text, i) => "here is half a surrogate pair, which is not a character",
                _ => null,
            };
            if (trace is null) continue;
            sink.Add(Descriptors.Encoding, new Plage(i, 1), trace);
            return false;
        }
        return true;
    }

    private static bool IsLoneSurrogate(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
}
