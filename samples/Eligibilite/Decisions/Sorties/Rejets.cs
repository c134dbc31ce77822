using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CsvHelper.Configuration;
using Exemple.Candidatures;

namespace Exemple.Decisions.Sorties;

/// <summary>
/// The lines that could not be read, as they were, each with its number and what is wrong with it. Bytes that are no text are
/// kept in base 64 beside what can be shown of them.
/// </summary>
internal sealed class Rejets(Stream flux, bool csv)
{
    private static readonly JsonWriterOptions Lisible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private bool _commence;

    internal async Task Recevoir(IReadOnlyList<LigneLue> lignes, CancellationToken arret)
    {
        await Commencer(arret);
        await flux.WriteAsync(csv ? TableurCsv.Ecrire(lignes.Select(Cellules), InjectionOptions.None) : Objets(lignes), arret);
    }

    internal async Task Finir(CancellationToken arret)
    {
        await Commencer(arret);
        await flux.FlushAsync(arret);
    }

    private async Task Commencer(CancellationToken arret)
    {
        if (csv && !_commence) await flux.WriteAsync(TableurCsv.Entete("ligne", "motif", "texte", "octets"), arret);
        _commence = true;
    }

    private static string[] Cellules(LigneLue ligne) =>
    [
        ligne.Brute.Numero.ToString(CultureInfo.InvariantCulture),
        string.Join('\n', ligne.Erreurs.Select(erreur => erreur.SansLigne)),
        Encoding.UTF8.GetString(ligne.Brute.Contenu.Span),
        Octets(ligne) ?? "",
    ];

    private static ReadOnlyMemory<byte> Objets(IReadOnlyList<LigneLue> lignes)
    {
        using var texte = new MemoryStream();
        foreach (var ligne in lignes)
        {
            using (var objet = new Utf8JsonWriter(texte, Lisible))
            {
                objet.WriteStartObject();
                objet.WriteNumber("ligne", ligne.Brute.Numero);
                objet.WriteStartArray("motifs");
                foreach (var erreur in ligne.Erreurs) objet.WriteStringValue(erreur.SansLigne);
                objet.WriteEndArray();
                objet.WriteString("texte", Encoding.UTF8.GetString(ligne.Brute.Contenu.Span));
                if (Octets(ligne) is { } octets) objet.WriteString("octets", octets);
                objet.WriteEndObject();
            }
            texte.WriteByte((byte)'\n');
        }
        return texte.ToArray();
    }

    private static string? Octets(LigneLue ligne) =>
        Utf8.IsValid(ligne.Brute.Contenu.Span) ? null : Convert.ToBase64String(ligne.Brute.Contenu.Span);
}
