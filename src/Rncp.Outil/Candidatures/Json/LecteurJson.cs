using System.Text;
using System.Text.Json;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Candidatures.Json;

/// <summary>Reads the persons of JSON lines. A bad line says all that is wrong with it and stops nothing.</summary>
internal sealed class LecteurJson(ICertification fiche, Encodage encodage = Encodage.Utf8) : ILecteur
{
    private const int LongueurExtrait = 20;

    private static ReadOnlySpan<byte> ColonneDeTousLesCsv => "date_entree"u8;

    private readonly FormatDemande _format = new(fiche);

    public IAsyncEnumerable<List<LigneBrute>> Couper(Stream source, CancellationToken arret = default) =>
        LecteurLignes.LireAsync(source, encodage, AutreGenre, arret);

    public LigneLue? Lire(LigneBrute ligne)
    {
        if (!ligne.Contenu.Span.ContainsAnyExcept(" \t\r"u8)) return null;
        var lue = new LigneLue(ligne);
        if (ligne.DefautOuOctets() is { } defaut) return lue.Refuser(defaut);
        try
        {
            using var document = JsonDocument.Parse(ligne.Contenu);
            lue.Demande = _format.Lire(document.RootElement, lue);
        }
        catch (JsonException e)
        {
            var octets = ligne.Contenu.Span;
            var position = (int)Math.Min(e.BytePositionInLine ?? 0, octets.Length);
            var pres = position == octets.Length
                ? "la ligne s'arrête trop tôt"
                : $"le JSON est mal formé à partir de {Citation.De(Encoding.UTF8.GetString(octets[position..]), LongueurExtrait)}";
            lue.Noter($"colonne {Encoding.UTF8.GetCharCount(octets[..position]) + 1}", $"{pres}. {FormatDemande.Modele}");
        }
        return lue;
    }

    private static string? AutreGenre(byte[] debut)
    {
        var texte = debut.AsSpan().TrimStart(" \t\r\n"u8);
        var entete = texte.IndexOf((byte)'\n') is var fin and >= 0 ? texte[..fin] : texte;
        return texte is [(byte)'[', ..]
            ? "un tableau JSON, et non des lignes JSON. Écrire un objet par ligne, sans les crochets ni les virgules qui les séparent."
            : texte is not [(byte)'{', ..] && entete.IndexOf(ColonneDeTousLesCsv) >= 0
            ? "un CSV, et non des lignes JSON. Ajouter --format-entree csv."
            : null;
    }
}
