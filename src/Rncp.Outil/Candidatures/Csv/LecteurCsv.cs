using System.Runtime.CompilerServices;
using System.Text;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Candidatures.Csv;

/// <summary>Reads the persons of a CSV. A bad row says all that is wrong with it and stops nothing.</summary>
/// <param name="encodage">The encoding of the file; null to guess.</param>
/// <param name="separateur">What separates the cells; null to guess.</param>
/// <param name="avertir">Takes a sentence on what the file has and nobody reads.</param>
internal sealed class LecteurCsv(
    ICertification fiche, Encodage? encodage = null, char? separateur = null, Action<ErreurLigne>? avertir = null) : ILecteur
{
    private const string RetourSeul =
        "un retour chariot seul coupe la ligne en deux. Enregistrer le fichier avec les fins de ligne de Windows ou d'Unix.";

    private const string Vide = "le fichier est vide. La première ligne d'un CSV nomme les colonnes.";

    private Colonnes? _colonnes;
    private PersonneCsv? _personne;
    private char? _separateur = separateur;

    public async IAsyncEnumerable<List<LigneBrute>> Couper(Stream source, [EnumeratorCancellation] CancellationToken arret = default)
    {
        Assembleur? assembleur = null;
        await foreach (var lignes in LecteurLignes.LireAsync(source, encodage, AutreGenre, arret))
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
        if (_colonnes is null) throw new FichierIllisibleException(1, Vide);
        if (reste.Count > 0) yield return reste;
    }

    public LigneLue? Lire(LigneBrute ligne)
    {
        if (EstBlanche(ligne)) return null;
        if (Defaut(ligne) is { } defaut) return new LigneLue(ligne).Refuser(defaut);
        var cellules = Cellules.Couper(Encoding.UTF8.GetString(ligne.Contenu.Span), _separateur!.Value, _colonnes!.Nombre);
        if (cellules.TrueForAll(cellule => cellule.Span.IsWhiteSpace())) return null;
        var lue = new LigneLue(ligne);
        if (cellules.FindIndex(Math.Min(_colonnes.Nombre, cellules.Count), cellule => !cellule.Span.IsWhiteSpace()) < 0)
            lue.Demande = _personne!.Lire(new LigneCsv(cellules, lue));
        else
        {
            lue.Noter(null, $"la ligne a {cellules.Count} cellules, et la première nomme {_colonnes.Nombre} colonnes. "
                + $"Un texte qui contient le séparateur {Citation.De(_separateur.Value.ToString())} s'écrit entre guillemets.");
        }
        return lue;
    }

    private static string? AutreGenre(byte[] debut) => debut.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..]
        ? "du JSON, et non un CSV. Ajouter --format-entree jsonl si chaque ligne porte un candidat."
        : null;

    private static ErreurLigne? Defaut(LigneBrute ligne) => ligne.DefautOuOctets()
        ?? (EstCoupee(ligne.Contenu.Span) ? new ErreurLigne(ligne.Numero, null, RetourSeul) : null);

    /// <summary>Whether a carriage return stands alone outside quotes: there the record of others would end.</summary>
    private static bool EstCoupee(ReadOnlySpan<byte> octets)
    {
        if (!octets.Contains((byte)'\r')) return false;
        var dedans = false;
        foreach (var octet in octets)
        {
            if (octet == '"') dedans = !dedans;
            else if (octet == '\r' && !dedans) return true;
        }
        return false;
    }

    /// <summary>Learns the separator from a first line; null when it holds nothing else.</summary>
    private Assembleur? Commencer(LigneBrute ligne)
    {
        var texte = Encoding.UTF8.GetString(ligne.Contenu.Span);
        if (string.IsNullOrWhiteSpace(texte)) return null;
        if (Separateur.Declare(texte, ligne.Numero) is { } declare)
        {
            _separateur ??= declare;
            return null;
        }
        _separateur ??= Separateur.Deviner(texte);
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
        if (Defaut(entete) is { } defaut) throw new FichierIllisibleException(defaut);
        var noms = Cellules.Couper(Encoding.UTF8.GetString(entete.Contenu.Span), _separateur!.Value, 0).Select(nom => nom.ToString());
        _colonnes = new Colonnes([.. noms], entete.Numero);
        _personne = new PersonneCsv(fiche, _colonnes);
        if (_colonnes.Ignorees.IsEmpty) return;
        var ignorees = string.Join(", ", _colonnes.Ignorees.Select(nom => Citation.De(nom)));
        avertir?.Invoke(new ErreurLigne(
            entete.Numero, null, $"ces colonnes ne disent rien de l'entrée et ne sont pas lues : {ignorees}."));
    }

    private bool EstBlanche(LigneBrute ligne) =>
        ligne.Contenu.Span.IndexOfAnyExcept((ReadOnlySpan<byte>)[(byte)' ', (byte)'\t', (byte)_separateur!.Value]) < 0;
}
