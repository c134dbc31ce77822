using System.Text;
using Rncp.Format;

namespace Rncp;

/// <summary>
/// From bytes to what the format reads, as the compiler takes them: a byte-order mark says what they are, else they are UTF-8. Of more
/// characters than are read, all that is kept is their number.
/// </summary>
internal static class LectureOctets
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static TexteLu Lire(Stream flux)
    {
        using var lecteur = new StreamReader(flux, Strict, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
        var texte = new StringBuilder();
        var longueur = 0;
        try
        {
            var tampon = new char[16_384];
            while (longueur < int.MaxValue - tampon.Length && lecteur.Read(tampon) is > 0 and var lus)
            {
                longueur += lus;
                if (longueur <= FicheReader.LargestFile) texte.Append(tampon, 0, lus);
            }
        }
        catch (DecoderFallbackException)
        {
            // What the compiler takes bytes for that are no UTF-8, and would say of them.
            return new("", 0, Probleme(Encoding.Latin1));
        }
        var encodage = lecteur.CurrentEncoding;
        var probleme = encodage.CodePage == Strict.CodePage ? default(Phrase?) : Probleme(encodage);
        return longueur > FicheReader.LargestFile ? new("", longueur, null) : new(texte.ToString(), longueur, probleme);
    }

    private static Phrase Probleme(Encoding encodage) => EncodingCheck.Problem(encodage.WebName);
}
