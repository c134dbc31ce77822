using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Rncp.Outil.Candidatures.Lignes;

/// <summary>A line as the file has it, in UTF-8; of a CSV, the lines of one record.</summary>
/// <param name="Numero">The number of the line, or of the first one, from 1.</param>
/// <param name="Octets">Its bytes, without the byte order mark nor the last line feed.</param>
/// <param name="Defaut">What already prevents reading it; null when nothing does.</param>
internal sealed record LigneBrute(long Numero, byte[] Octets, ErreurLigne? Defaut = null)
{
    /// <summary>The bytes without the end of the line, whichever it is.</summary>
    internal ReadOnlyMemory<byte> Contenu => Octets is [.., (byte)'\r'] ? Octets.AsMemory(..^1) : Octets;

    /// <summary>What is wrong before it is read: what was said of it, or bytes that are no text.</summary>
    internal ErreurLigne? DefautOuOctets()
    {
        if (Defaut is not null || Utf8.IsValid(Octets)) return Defaut;
        var position = 0;
        while (Rune.DecodeFromUtf8(Octets.AsSpan(position), out _, out var lus) == OperationStatus.Done) position += lus;
        return new ErreurLigne(Numero, $"octet {position + 1}",
            "le texte n'est pas en UTF-8. Enregistrer le fichier en UTF-8, ou dire son encodage avec --encodage.");
    }
}
