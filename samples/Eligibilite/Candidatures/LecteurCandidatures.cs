using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Exemple.Candidatures.Format;
using Rncp;

namespace Exemple.Candidatures;

/// <summary>Reads the persons of a stream of JSON lines. A bad line says all that is wrong with it and stops nothing.</summary>
internal sealed class LecteurCandidatures(ICertification fiche)
{
    private const int LongueurExtrait = 20;
    private const string Modele = "Une ligne porte un objet JSON entier, tel que {\"nom\": \"BTS\", \"voie\": \"FC\", \"le\": \"2026-09-01\", \"niveau\": 5}.";

    private readonly FormatCandidature _format = new(fiche);

    internal async IAsyncEnumerable<LigneLue> LireAsync(Stream source, [EnumeratorCancellation] CancellationToken arret = default)
    {
        await foreach (var (numero, octets) in LecteurLignes.LireAsync(source, arret))
            if (octets is null || !EstBlanche(octets)) yield return Lire(numero, octets);
    }

    private LigneLue Lire(long numero, byte[]? octets)
    {
        var journal = new Journal(numero);
        var candidature = octets is null
            ? journal.Refuser(null, $"la ligne dépasse {LecteurLignes.LongueurMax} octets. {Modele}")
            : Lire(octets, journal);
        return new LigneLue(journal.EstVide ? candidature : null, journal.Erreurs);
    }

    private Candidature? Lire(byte[] octets, Journal journal)
    {
        if (!Utf8.IsValid(octets))
            return journal.Refuser($"octet {PremierInvalide(octets) + 1}", "le texte n'est pas en UTF-8. Enregistrer le fichier en UTF-8.");
        try
        {
            using var document = JsonDocument.Parse(octets);
            return _format.Lire(document.RootElement, journal, Modele);
        }
        catch (JsonException e)
        {
            var position = (int)Math.Min(e.BytePositionInLine ?? 0, octets.Length);
            var avant = Encoding.UTF8.GetString(octets.AsSpan(0, position));
            var apres = Encoding.UTF8.GetString(octets.AsSpan(position));
            var pres = apres.Length == 0 ? "la ligne s'arrête trop tôt" : $"le JSON est mal formé à partir de {Citation.De(apres, LongueurExtrait)}";
            return journal.Refuser($"colonne {avant.Length + 1}", $"{pres}. {Modele}");
        }
    }

    private static bool EstBlanche(ReadOnlySpan<byte> octets) => !octets.ContainsAnyExcept(" \t\r"u8);

    private static int PremierInvalide(ReadOnlySpan<byte> octets)
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(octets[position..], out _, out var lus) == System.Buffers.OperationStatus.Done) position += lus;
        return position;
    }
}
