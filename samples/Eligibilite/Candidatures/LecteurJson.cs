using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Exemple.Candidatures.Format;
using Rncp;

namespace Exemple.Candidatures;

/// <summary>Reads the persons of JSON lines. A bad line says all that is wrong with it and stops nothing.</summary>
internal sealed class LecteurJson(ICertification fiche, Encodage encodage = Encodage.Utf8) : ILecteur
{
    private const int LongueurExtrait = 20;

    private readonly FormatCandidature _format = new(fiche);

    public IAsyncEnumerable<List<LigneBrute>> Couper(Stream source, CancellationToken arret = default) =>
        LecteurLignes.LireAsync(source, encodage, arret);

    public LigneLue? Lire(LigneBrute ligne)
    {
        if (!ligne.Contenu.Span.ContainsAnyExcept(" \t\r"u8)) return null;
        if (ligne.Defaut is { } defaut) return new LigneLue(ligne, null, [defaut]);
        var journal = new Journal(ligne.Numero);
        var candidature = Lire(ligne.Contenu, journal);
        return new LigneLue(ligne, journal.EstVide ? candidature : null, journal.Erreurs);
    }

    private Candidature? Lire(ReadOnlyMemory<byte> octets, Journal journal)
    {
        if (!Utf8.IsValid(octets.Span)) return journal.Refuser(ErreurUtf8.Endroit(octets.Span), ErreurUtf8.Message);
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
