using System.Text;
using System.Text.Unicode;

namespace Rncp.Outil.Candidatures.Lignes;

/// <summary>Brings the bytes of a file to UTF-8. What is said to be UTF-8 is left as it is, its faults too.</summary>
internal sealed class Decodage
{
    private const string DeuxEncodages = "et celle-ci ne l'est pas : le fichier mêle deux encodages, et des accents seraient faux. "
        + "L'enregistrer en entier en UTF-8, ou dire son encodage avec --encodage.";

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly Decoder? _lecture;
    private readonly Encoder _ecriture = Encoding.UTF8.GetEncoder();
    private Encodage? _encodage;
    private long _decidee;

    /// <param name="encodage">The encoding of the file; null to learn it from the first line that is not plain ASCII.</param>
    internal Decodage(Encodage? encodage)
    {
        _encodage = encodage;
        if (encodage is Encodage.Utf16 or Encodage.Utf16GrosBoutiste) _lecture = Encoding.GetEncoding((int)encodage).GetDecoder();
    }

    /// <summary>The encoding that the mark of a file tells; null without a mark.</summary>
    internal static Encodage? DeMarque(ReadOnlySpan<byte> debut) => debut switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encodage.Utf8,
        [0xFF, 0xFE, ..] => Encodage.Utf16,
        [0xFE, 0xFF, ..] => Encodage.Utf16GrosBoutiste,
        _ => null,
    };

    /// <summary>A block of a file whose line feeds are no single bytes.</summary>
    internal ReadOnlySpan<byte> Bloc(ReadOnlySpan<byte> bloc, bool fin)
    {
        if (_lecture is null) return bloc;
        var lettres = new char[_lecture.GetCharCount(bloc, fin)];
        _lecture.GetChars(bloc, lettres, fin);
        var octets = new byte[_ecriture.GetByteCount(lettres, fin)];
        _ecriture.GetBytes(lettres, octets, fin);
        return octets;
    }

    /// <summary>
    /// A line of any other file. A text of Windows that is UTF-8 by chance has no accent, so the first line with one tells, and a later
    /// line that says otherwise is of another file.
    /// </summary>
    /// <exception cref="FichierIllisibleException">The line is not in the encoding of those before it.</exception>
    internal byte[] Ligne(ReadOnlySpan<byte> octets, long numero)
    {
        if (_lecture is not null || Ascii.IsValid(octets)) return octets.ToArray();
        if (_encodage is null) (_encodage, _decidee) = (Deviner(octets), numero);
        else if (_decidee > 0 && Deviner(octets) != _encodage)
        {
            throw new FichierIllisibleException(
                numero, $"la ligne {_decidee} est en {(_encodage == Encodage.Utf8 ? "UTF-8" : "Windows-1252")}, {DeuxEncodages}");
        }
        return _encodage == Encodage.Windows1252 ? Encoding.Convert(Windows, Encoding.UTF8, octets.ToArray()) : octets.ToArray();
    }

    private static Encodage Deviner(ReadOnlySpan<byte> octets) => Utf8.IsValid(octets) ? Encodage.Utf8 : Encodage.Windows1252;
}
