using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace Rncp.Generators;

/// <summary>
/// The compiler reads a file in any encoding that it guesses. A référentiel is UTF-8, so that an accent is the same
/// everywhere.
/// </summary>
internal static class EncodingCheck
{
    private const char Replacement = '\uFFFD';

    /// <summary>How many characters are looked at between two looks at the token.</summary>
    private const int Stride = 1 << 12;

    internal static bool Passes(SourceText source, string text, DiagnosticSink sink, CancellationToken cancellation)
    {
        if (source.Encoding is { } encoding && encoding.CodePage != Encoding.UTF8.CodePage)
        {
            sink.Add(Descriptors.Encoding, default, $"this file is {encoding.WebName}, or bytes that are not UTF-8; save it as UTF-8");
            return false;
        }
        for (var i = 0; i < text.Length; i++)
        {
            if (i % Stride == 0) cancellation.ThrowIfCancellationRequested();
            var problem = text[i] switch
            {
                '\0' => "here is a NUL character; save the file as UTF-8",
                Replacement => "here is a replacement character (U+FFFD), the trace of bytes that were not UTF-8",
                _ when IsLoneSurrogate(text, i) => "here is half a surrogate pair, which is not a character",
                _ => null,
            };
            if (problem is null) continue;
            sink.Add(Descriptors.Encoding, new TextSpan(i, 1), problem);
            return false;
        }
        return true;
    }

    private static bool IsLoneSurrogate(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
}
