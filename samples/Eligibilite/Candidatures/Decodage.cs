using System.Text;

namespace Exemple.Candidatures;

/// <summary>Brings the bytes of a file to UTF-8, block after block. What is UTF-8 already is left as it is, its faults too.</summary>
internal sealed class Decodage
{
    private readonly Decoder? _lecture;
    private readonly Encoder _ecriture = Encoding.UTF8.GetEncoder();

    internal Decodage(Encodage encodage) => _lecture = encodage switch
    {
        Encodage.Utf8 => null,
        Encodage.Utf16 => Encoding.Unicode.GetDecoder(),
        Encodage.Utf16GrosBoutiste => Encoding.BigEndianUnicode.GetDecoder(),
        Encodage.Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetDecoder(),
    };

    internal ReadOnlySpan<byte> EnUtf8(ReadOnlySpan<byte> bloc, bool fin)
    {
        if (_lecture is null) return bloc;
        var lettres = new char[_lecture.GetCharCount(bloc, fin)];
        _lecture.GetChars(bloc, lettres, fin);
        var octets = new byte[_ecriture.GetByteCount(lettres, fin)];
        _ecriture.GetBytes(lettres, octets, fin);
        return octets;
    }

    /// <summary>The encoding that the mark of a file tells; null without a mark.</summary>
    internal static Encodage? DeMarque(ReadOnlySpan<byte> debut) => debut switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encodage.Utf8,
        [0xFF, 0xFE, ..] => Encodage.Utf16,
        [0xFE, 0xFF, ..] => Encodage.Utf16GrosBoutiste,
        _ => null,
    };

    /// <summary>
    /// The encoding of a file that can be read twice: what its mark tells; without one, UTF-8 if all of it is, else Windows-1252,
    /// since a text of Windows that is UTF-8 by chance has no accent.
    /// </summary>
    internal static Encodage Deviner(Stream fichier, CancellationToken arret)
    {
        var bloc = new byte[1 << 16];
        var lettres = new char[bloc.Length + 1];
        var stricte = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
        try
        {
            var lus = fichier.Read(bloc);
            if (DeMarque(bloc.AsSpan(0, lus)) is { } marque) return marque;
            for (; lus > 0; lus = fichier.Read(bloc))
            {
                arret.ThrowIfCancellationRequested();
                stricte.GetChars(bloc, 0, lus, lettres, 0, flush: false);
            }
            stricte.GetChars(bloc, 0, 0, lettres, 0, flush: true);
            return Encodage.Utf8;
        }
        catch (DecoderFallbackException)
        {
            return Encodage.Windows1252;
        }
        finally
        {
            fichier.Position = 0;
        }
    }
}
