using System.Buffers;

namespace Rncp.Tests.Codes;

/// <summary>A byte of a text that arrives in pieces.</summary>
internal sealed class Morceau : ReadOnlySequenceSegment<byte>
{
    internal static ReadOnlySequence<byte> Decouper(byte[] octets)
    {
        Morceau premier = new() { Memory = octets.AsMemory(0, 1) }, dernier = premier;
        for (var i = 1; i < octets.Length; i++)
        {
            var suivant = new Morceau { Memory = octets.AsMemory(i, 1), RunningIndex = i };
            dernier.Next = suivant;
            dernier = suivant;
        }
        return new ReadOnlySequence<byte>(premier, 0, dernier, 1);
    }
}
