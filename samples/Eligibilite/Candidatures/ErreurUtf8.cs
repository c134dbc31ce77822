using System.Buffers;
using System.Text;

namespace Exemple.Candidatures;

/// <summary>What to say of a line that is not UTF-8.</summary>
internal static class ErreurUtf8
{
    internal const string Message = "le texte n'est pas en UTF-8. Enregistrer le fichier en UTF-8, ou dire son encodage avec --encodage.";

    internal static string Endroit(ReadOnlySpan<byte> octets)
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(octets[position..], out _, out var lus) == OperationStatus.Done) position += lus;
        return $"octet {position + 1}";
    }
}
