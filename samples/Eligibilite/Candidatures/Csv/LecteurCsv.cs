using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using CsvHelper.Configuration;
using Exemple.Candidatures.Format;
using Rncp;

namespace Exemple.Candidatures.Csv;

/// <summary>Reads the persons of a CSV. A bad row says all that is wrong with it and stops nothing.</summary>
/// <param name="fiche">The fiche whose sectors are known.</param>
/// <param name="encodage">The encoding of the file; null to guess.</param>
/// <param name="separateur">What separates the cells; null to guess.</param>
/// <param name="avertir">Takes a sentence on what the file has and nobody reads.</param>
internal sealed class LecteurCsv(
    ICertification fiche, Encodage? encodage = null, char? separateur = null, Action<ErreurLigne>? avertir = null) : ILecteur
{
    private CsvConfiguration? _cellules;
    private Colonnes? _colonnes;
    private FormatLigne? _format;
    private char? _separateur = separateur;

    public async IAsyncEnumerable<List<LigneBrute>> Couper(Stream source, [EnumeratorCancellation] CancellationToken arret = default)
    {
        Assembleur? assembleur = null;
        await foreach (var lignes in LecteurLignes.LireAsync(source, encodage, arret))
        {
            var lot = new List<LigneBrute>();
            foreach (var ligne in lignes)
            {
                assembleur ??= Commencer(ligne);
                if (assembleur is not null) Ranger(assembleur.Ajouter(ligne), lot);
            }
            if (lot.Count > 0) yield return lot;
        }
        var reste = new List<LigneBrute>();
        if (assembleur is not null) Ranger(assembleur.Finir(), reste);
        if (_colonnes is null)
        {
            const string Vide = "le fichier est vide. La première ligne d'un CSV nomme les colonnes.";
            throw new FichierIllisibleException(new ErreurLigne(1, null, Vide));
        }
        if (reste.Count > 0) yield return reste;
    }

    public LigneLue? Lire(LigneBrute ligne)
    {
        if (EstBlanche(ligne)) return null;
        if (ligne.Defaut is { } defaut) return new LigneLue(ligne, null, [defaut]);
        var journal = new Journal(ligne.Numero);
        var cellules = Cellules(ligne, journal);
        if (cellules is not null && cellules.All(string.IsNullOrWhiteSpace)) return null;
        var candidature = cellules is null ? null : _format!.Lire(new LigneCsv(_colonnes!, cellules, journal), journal);
        return new LigneLue(ligne, journal.EstVide ? candidature : null, journal.Erreurs);
    }

    /// <summary>Learns the separator from a first line; null when it holds nothing else.</summary>
    private Assembleur? Commencer(LigneBrute ligne)
    {
        var texte = Encoding.UTF8.GetString(ligne.Contenu.Span);
        if (string.IsNullOrWhiteSpace(texte)) return null;
        if (Separateur.Declare(texte) is { } declare)
        {
            _separateur ??= declare;
            return null;
        }
        _separateur ??= Separateur.Deviner(texte);
        _cellules = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = _separateur.Value.ToString(),
            HasHeaderRecord = false,
            BufferSize = 1 << 10,
            ProcessFieldBufferSize = 1 << 8,
        };
        return new Assembleur(_separateur.Value);
    }

    private void Ranger(IEnumerable<LigneBrute> enregistrements, List<LigneBrute> lot)
    {
        foreach (var enregistrement in enregistrements)
        {
            if (_colonnes is not null) lot.Add(enregistrement);
            else if (!EstBlanche(enregistrement)) Nommer(enregistrement);
        }
    }

    private void Nommer(LigneBrute entete)
    {
        var journal = new Journal(entete.Numero);
        var noms = entete.Defaut is null ? Cellules(entete, journal) : null;
        _colonnes = noms is null
            ? throw new FichierIllisibleException(entete.Defaut ?? journal.Erreurs[0])
            : new Colonnes(noms, entete.Numero);
        _format = new FormatLigne(fiche, _colonnes);
        if (_colonnes.Ignorees.IsEmpty) return;
        var ignorees = string.Join(", ", _colonnes.Ignorees.Select(nom => Citation.De(nom)));
        avertir?.Invoke(new ErreurLigne(
            entete.Numero, null, $"ces colonnes ne disent rien de l'entrée et ne sont pas lues : {ignorees}."));
    }

    private string[]? Cellules(LigneBrute ligne, Journal journal)
    {
        if (!Utf8.IsValid(ligne.Contenu.Span)) return Refuser(ErreurUtf8.Endroit(ligne.Contenu.Span), ErreurUtf8.Message);
        using var texte = new StringReader(Encoding.UTF8.GetString(ligne.Contenu.Span));
        using var lecture = new CsvParser(texte, _cellules!);
        var cellules = lecture.Read() ? lecture.Record! : [];
        if (lecture.Read())
        {
            return Refuser(null, "un retour chariot seul coupe la ligne en deux. "
                + "Enregistrer le fichier avec les fins de ligne de Windows ou d'Unix.");
        }
        if (_colonnes is null || cellules.Length == _colonnes.Nombre) return cellules;
        if (cellules.Length > _colonnes.Nombre && cellules.Skip(_colonnes.Nombre).All(string.IsNullOrWhiteSpace)) return cellules;
        return Refuser(null, $"la ligne a {cellules.Length} cellule{(cellules.Length > 1 ? "s" : "")}, "
            + $"et la première nomme {_colonnes.Nombre} colonnes. "
            + $"Un texte qui contient le séparateur {Citation.De(_cellules!.Delimiter)} s'écrit entre guillemets.");

        string[]? Refuser(string? endroit, string message)
        {
            journal.Noter(endroit, message);
            return null;
        }
    }

    private bool EstBlanche(LigneBrute ligne) =>
        ligne.Contenu.Span.IndexOfAnyExcept((ReadOnlySpan<byte>)[(byte)' ', (byte)'\t', (byte)_separateur!.Value]) < 0;
}
