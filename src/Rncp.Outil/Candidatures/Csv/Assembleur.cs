using System.Text;
using Rncp.Outil.Candidatures.Lignes;

namespace Rncp.Outil.Candidatures.Csv;

/// <summary>
/// Joins the lines of a CSV into records: a cell between quotes may hold line ends. A quote that is never closed would take the
/// rest of the file with it: the line that opened it is put aside, and the lines after it are read again.
/// </summary>
internal sealed class Assembleur(char separateur)
{
    /// <summary>The lines of one record, at most: a cell of more is a quote that was not closed.</summary>
    internal const int LignesMax = 500;

    private readonly List<LigneBrute> _lignes = [];
    private Etat _etat;
    private int _taille;
    private int _guillemet;

    private enum Etat
    {
        DebutCellule,
        SansGuillemets,
        EntreGuillemets,
        GuillemetFerme,
        Faute,
    }

    /// <summary>Takes a line, and gives the records that it ends.</summary>
    internal IEnumerable<LigneBrute> Ajouter(LigneBrute ligne)
    {
        _lignes.Add(ligne);
        _taille += ligne.Octets.Length + 1;
        var (rang, colonne) = (_lignes.Count, Parcourir(ligne));
        if (_etat == Etat.Faute)
        {
            return rang == 1
                ? Reprendre(colonne, "le guillemet est mal placé")
                : Reprendre(_guillemet, "le guillemet ouvert ici est refermé au milieu d'un texte");
        }
        if (_etat != Etat.EntreGuillemets) return [Assembler()];
        return rang < LignesMax && _taille < LecteurLignes.LongueurMax ? [] : NonFerme();
    }

    /// <summary>Gives what is left at the end of the file.</summary>
    internal IEnumerable<LigneBrute> Finir()
    {
        while (_lignes.Count > 0)
            foreach (var enregistrement in NonFerme()) yield return enregistrement;
    }

    private IEnumerable<LigneBrute> NonFerme() => Reprendre(_guillemet, "le guillemet ouvert ici n'est jamais refermé");

    private LigneBrute Assembler()
    {
        var octets = _lignes is [var seule]
            ? seule.Octets
            : [.. _lignes.SelectMany((ligne, i) => i == 0 ? ligne.Octets : ligne.Octets.Prepend((byte)'\n'))];
        var enregistrement = new LigneBrute(_lignes[0].Numero, octets, _lignes[0].Defaut);
        Recommencer();
        return enregistrement;
    }

    private IEnumerable<LigneBrute> Reprendre(int octet, string faute)
    {
        LigneBrute[] lignes = [.. _lignes];
        Recommencer();
        var colonne = Encoding.UTF8.GetCharCount(lignes[0].Octets.AsSpan(0, octet)) + 1;
        var message = $"{faute}. Une cellule qui en contient s'écrit entre guillemets, "
            + "et chacun des siens en double : \"dit \"\"Bac\"\"\".";
        yield return lignes[0] with { Defaut = new ErreurLigne(lignes[0].Numero, $"colonne {colonne}", message) };
        foreach (var ligne in lignes.Skip(1))
            foreach (var enregistrement in Ajouter(ligne)) yield return enregistrement;
    }

    private void Recommencer()
    {
        _lignes.Clear();
        _etat = Etat.DebutCellule;
        _taille = 0;
    }

    /// <summary>Follows the cells of a line, and gives the place of the quote that is wrong.</summary>
    private int Parcourir(LigneBrute ligne)
    {
        if (ligne.Defaut is not null) return 0;
        var octets = ligne.Contenu.Span;
        for (var i = 0; i < octets.Length; i++)
        {
            var octet = octets[i];
            if (_etat == Etat.EntreGuillemets)
            {
                if (octet == '"') _etat = Etat.GuillemetFerme;
            }
            else if (octet == separateur) _etat = Etat.DebutCellule;
            else if (octet == '"' && _etat != Etat.SansGuillemets)
            {
                if (_etat == Etat.DebutCellule && _lignes.Count == 1) _guillemet = i;
                _etat = Etat.EntreGuillemets;
            }
            else if (octet == '"' || _etat == Etat.GuillemetFerme)
            {
                _etat = Etat.Faute;
                return i;
            }
            else _etat = Etat.SansGuillemets;
        }
        return 0;
    }
}
