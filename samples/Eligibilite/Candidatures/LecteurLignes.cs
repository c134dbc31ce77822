using System.Buffers;
using System.Runtime.CompilerServices;

namespace Exemple.Candidatures;

/// <summary>
/// Cuts a stream into lines of bytes: a file of any size takes the memory of a block and of its longest line, up to a limit.
/// </summary>
internal static class LecteurLignes
{
    /// <summary>A person takes some hundreds of bytes: a longer line is a file of another kind, and only its beginning is kept.</summary>
    internal const int LongueurMax = 1 << 20;

    /// <summary>Small enough that a line which comes alone through a pipe is answered before the next.</summary>
    private const int TailleBloc = 1 << 14;

    /// <summary>Reads the lines that each block of the stream ends.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="encodage">
    /// How they are encoded, where no mark tells; null for UTF-8, or Windows-1252 when the first block is not UTF-8.
    /// </param>
    /// <param name="arret">Asks to stop.</param>
    internal static async IAsyncEnumerable<List<LigneBrute>> LireAsync(
        Stream source, Encodage? encodage, [EnumeratorCancellation] CancellationToken arret = default)
    {
        var bloc = new byte[TailleBloc];
        var decoupe = new Decoupe();
        Decodage? decodage = null;
        int lus;
        do
        {
            lus = await Lire(bloc, decodage is null ? 2 : 1);
            decodage ??= new Decodage(Decodage.DeMarque(bloc.AsSpan(0, lus)) ?? encodage ?? Deviner(bloc.AsSpan(0, lus)));
            var lot = decoupe.Couper(decodage.EnUtf8(bloc.AsSpan(0, lus), lus == 0), lus == 0);
            if (lot.Count > 0) yield return lot;
        }
        while (lus > 0);

        // A read of a console or of a pipe ignores the token once it waits: the wait itself must be given up.
        async Task<int> Lire(byte[] place, int minimum) =>
            await source.ReadAtLeastAsync(place, minimum, throwOnEndOfStream: false, arret).AsTask().WaitAsync(arret);
    }

    private static Encodage Deviner(ReadOnlySpan<byte> debut)
    {
        // The end of the block may cut a character.
        var entiers = debut[..(debut.LastIndexOf((byte)'\n') + 1)];
        return System.Text.Unicode.Utf8.IsValid(entiers) ? Encodage.Utf8 : Encodage.Windows1252;
    }

    private sealed class Decoupe
    {
        private readonly ArrayBufferWriter<byte> _ligne = new();
        private bool _tropLongue;
        private long _numero;

        internal List<LigneBrute> Couper(ReadOnlySpan<byte> octets, bool fin)
        {
            var lot = new List<LigneBrute>();
            while (octets.IndexOf((byte)'\n') is >= 0 and var longueur)
            {
                Ajouter(octets[..longueur]);
                lot.Add(Finir());
                octets = octets[(longueur + 1)..];
            }
            Ajouter(octets);
            if (fin && _ligne.WrittenCount > 0) lot.Add(Finir());
            return lot;
        }

        private void Ajouter(ReadOnlySpan<byte> octets)
        {
            var place = LongueurMax - _ligne.WrittenCount;
            _tropLongue |= octets.Length > place;
            _ligne.Write(octets.Length > place ? octets[..place] : octets);
        }

        private LigneBrute Finir()
        {
            var octets = _ligne.WrittenSpan;
            if (++_numero == 1 && octets.StartsWith("\uFEFF"u8)) octets = octets[3..];
            var defaut = _tropLongue
                ? new ErreurLigne(_numero, null,
                    $"la ligne dépasse {LongueurMax} octets : ce n'est pas un candidat. Vérifier les fins de ligne du fichier.")
                : null;
            var ligne = new LigneBrute(_numero, octets.ToArray(), defaut);
            _ligne.ResetWrittenCount();
            _tropLongue = false;
            return ligne;
        }
    }
}
