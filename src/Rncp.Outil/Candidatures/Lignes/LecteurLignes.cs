using System.Buffers;
using System.Runtime.CompilerServices;

namespace Rncp.Outil.Candidatures.Lignes;

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
    /// <param name="encodage">How they are encoded, where no mark tells; null to learn it.</param>
    /// <param name="refuser">Names a file of another kind by its beginning; null when it may be read.</param>
    /// <exception cref="FichierIllisibleException">The file is of another kind, or of two encodings.</exception>
    internal static async IAsyncEnumerable<List<LigneBrute>> LireAsync(
        Stream source, Encodage? encodage, Func<byte[], string?> refuser, [EnumeratorCancellation] CancellationToken arret = default)
    {
        var bloc = new byte[TailleBloc];
        Decoupe? decoupe = null;
        int lus;
        do
        {
            lus = await Lire(decoupe is null ? 4 : 1);
            decoupe ??= Commencer(bloc.AsSpan(0, lus), encodage, refuser);
            var lot = decoupe.Couper(bloc.AsSpan(0, lus), lus == 0);
            if (lot.Count > 0) yield return lot;
        }
        while (lus > 0);

        // A read of a console or of a pipe ignores the token once it waits: the wait itself must be given up.
        async Task<int> Lire(int minimum) =>
            await source.ReadAtLeastAsync(bloc, minimum, throwOnEndOfStream: false, arret).AsTask().WaitAsync(arret);
    }

    private static Decoupe Commencer(ReadOnlySpan<byte> debut, Encodage? encodage, Func<byte[], string?> refuser)
    {
        var marque = Decodage.DeMarque(debut);
        var utf16 = (marque ?? encodage) is Encodage.Utf16 or Encodage.Utf16GrosBoutiste;
        var texte = marque == Encodage.Utf8 ? debut[3..] : debut;
        if (!utf16 && (GenreFichier.De(texte) ?? refuser(texte.ToArray())) is { } genre)
            throw new FichierIllisibleException(1, $"c'est {genre}");
        return new Decoupe(new Decodage(marque ?? encodage));
    }

    private sealed class Decoupe(Decodage decodage)
    {
        private readonly ArrayBufferWriter<byte> _ligne = new();
        private bool _tropLongue;
        private long _numero;

        internal List<LigneBrute> Couper(ReadOnlySpan<byte> bloc, bool fin)
        {
            var lot = new List<LigneBrute>();
            var octets = decodage.Bloc(bloc, fin);
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
            var ligne = new LigneBrute(_numero, _tropLongue ? octets.ToArray() : decodage.Ligne(octets, _numero), defaut);
            _ligne.ResetWrittenCount();
            _tropLongue = false;
            return ligne;
        }
    }
}
