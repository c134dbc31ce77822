using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Decisions.Ecriture;

/// <summary>
/// The lines that could not be read, as they were, each with its number and what is wrong with it. Bytes that are no text are
/// kept in base 64 beside what can be shown of them.
/// </summary>
internal sealed class Rejets(Stream flux, bool csv)
{
    internal async Task Commencer(CancellationToken arret)
    {
        if (csv) await flux.WriteAsync(TableurCsv.Entete("ligne", "motif", "texte", "octets"), arret);
    }

    internal async Task Recevoir(IReadOnlyList<LigneLue> lignes, CancellationToken arret) =>
        await flux.WriteAsync(csv ? Rangees(lignes) : Objets(lignes), arret);

    private static ReadOnlyMemory<byte> Rangees(IReadOnlyList<LigneLue> lignes)
    {
        var texte = new ArrayBufferWriter<byte>();
        foreach (var ligne in lignes)
        {
            TableurCsv.Ligne(texte, ligne.Brute.Numero.ToString(CultureInfo.InvariantCulture),
                string.Join('\n', ligne.Erreurs.Select(erreur => erreur.SansLigne)), Texte(ligne), Octets(ligne) ?? "");
        }
        return texte.WrittenMemory;
    }

    private static ReadOnlyMemory<byte> Objets(IReadOnlyList<LigneLue> lignes) =>
        Encoding.UTF8.GetBytes(string.Concat(lignes.Select(ligne => EcritureJson.Objet(objet =>
        {
            objet.WriteNumber("ligne", ligne.Brute.Numero);
            objet.WriteStartArray("motifs");
            foreach (var erreur in ligne.Erreurs) objet.WriteStringValue(erreur.SansLigne);
            objet.WriteEndArray();
            objet.WriteString("texte", Texte(ligne));
            if (Octets(ligne) is { } octets) objet.WriteString("octets", octets);
        }) + '\n')));

    private static string Texte(LigneLue ligne) => Encoding.UTF8.GetString(ligne.Brute.Contenu.Span);

    private static string? Octets(LigneLue ligne) =>
        Utf8.IsValid(ligne.Brute.Contenu.Span) ? null : Convert.ToBase64String(ligne.Brute.Contenu.Span);
}
