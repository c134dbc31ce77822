using System.Text;
using System.Text.Json;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Candidatures.Mots;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Candidatures.Json;

/// <summary>Reads the persons of JSON lines. A bad line says all that is wrong with it and stops nothing.</summary>
internal sealed class LecteurJson(ICertification fiche, Encodage encodage = Encodage.Utf8) : ILecteur
{
    private const int LongueurExtrait = 20;

    private readonly FormatCandidature _format = new(fiche);

    public IAsyncEnumerable<List<LigneBrute>> Couper(Stream source, CancellationToken arret = default) =>
        LecteurLignes.LireAsync(source, encodage, AutreGenre, arret);

    public LigneLue? Lire(LigneBrute ligne)
    {
        if (!ligne.Contenu.Span.ContainsAnyExcept(" \t\r"u8)) return null;
        if (ligne.DefautOuOctets() is { } defaut) return new LigneLue(ligne, null, [defaut]);
        var journal = new Journal(ligne.Numero);
        var candidature = Lire(ligne.Contenu, journal);
        return new LigneLue(ligne, journal.EstVide ? candidature : null, journal.Erreurs);
    }

    private static string? AutreGenre(byte[] debut) => debut.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'[', ..]
        ? "un tableau JSON, et non des lignes JSON. Écrire un objet par ligne, sans les crochets ni les virgules qui les séparent."
        : null;

    private Candidature? Lire(ReadOnlyMemory<byte> octets, Journal journal)
    {
        try
        {
            using var document = JsonDocument.Parse(octets);
            return _format.Lire(document.RootElement, journal);
        }
        catch (JsonException e)
        {
            var position = (int)Math.Min(e.BytePositionInLine ?? 0, octets.Length);
            var avant = Encoding.UTF8.GetString(octets.Span[..position]);
            var apres = Encoding.UTF8.GetString(octets.Span[position..]);
            var pres = apres.Length == 0
                ? "la ligne s'arrête trop tôt"
                : $"le JSON est mal formé à partir de {Citation.De(apres, LongueurExtrait)}";
            return journal.Refuser($"colonne {avant.Length + 1}", $"{pres}. {FormatCandidature.Modele}");
        }
    }
}
