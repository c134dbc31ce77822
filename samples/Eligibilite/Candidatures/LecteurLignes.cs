using System.Buffers;
using System.Runtime.CompilerServices;

namespace Exemple.Candidatures;

/// <summary>Cuts a stream into lines of bytes, one at a time: a file of any size takes the memory of its longest line, up to a limit.</summary>
internal static class LecteurLignes
{
    /// <summary>A person takes some hundreds of bytes: a longer line is a file of another kind, and is not kept.</summary>
    internal const int LongueurMax = 1 << 20;

    private const int TailleBloc = 1 << 14;

    /// <summary>Reads the lines, without their ends nor the byte order mark; a line that is too long has no bytes.</summary>
    internal static async IAsyncEnumerable<(long Numero, byte[]? Octets)> LireAsync(Stream source, [EnumeratorCancellation] CancellationToken arret = default)
    {
        var bloc = new byte[TailleBloc];
        var ligne = new ArrayBufferWriter<byte>();
        var tropLongue = false;
        long numero = 0;
        // A read of a console or of a pipe ignores the token once it waits: the wait itself must be given up.
        while (await source.ReadAsync(bloc, arret).AsTask().WaitAsync(arret) is > 0 and var lus)
        {
            for (var debut = 0; debut < lus;)
            {
                var fin = Array.IndexOf(bloc, (byte)'\n', debut, lus - debut);
                var longueur = (fin < 0 ? lus : fin) - debut;
                tropLongue |= ligne.WrittenCount + longueur > LongueurMax;
                if (!tropLongue) ligne.Write(bloc.AsSpan(debut, longueur));
                debut += longueur + 1;
                if (fin < 0) continue;
                yield return (++numero, tropLongue ? null : Nettoyer(ligne.WrittenSpan, numero));
                ligne.ResetWrittenCount();
                tropLongue = false;
            }
        }
        if (tropLongue || ligne.WrittenCount > 0) yield return (++numero, tropLongue ? null : Nettoyer(ligne.WrittenSpan, numero));
    }

    private static byte[] Nettoyer(ReadOnlySpan<byte> ligne, long numero)
    {
        if (numero == 1 && ligne.StartsWith("\uFEFF"u8)) ligne = ligne[3..];
        return (ligne is [.., (byte)'\r'] ? ligne[..^1] : ligne).ToArray();
    }
}
