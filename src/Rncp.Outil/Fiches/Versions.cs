using System.ComponentModel;
using System.Diagnostics;
using Rncp.Outil.Execution;
using Rncp.Outil.Fichiers;

namespace Rncp.Outil.Fiches;

/// <summary>A version of a fiche: a file, the standard input, or what git keeps, such as <c>HEAD~1:data/referentiel.json</c>.</summary>
internal static class Versions
{
    private const char Deux = ':';

    private const int LongueurDErreur = 200;

    /// <exception cref="RefusException">It cannot be read, or is no fiche.</exception>
    internal static ICertification Lire(string nom, CancellationToken arret)
    {
        if (nom == Cible.Standard) return Chargement.De(Cible.Lire(nom), nom);
        if (!EstDeGit(nom)) return Chargement.De(nom);
        using var octets = OuvrirDeGit(nom, arret);
        return Chargement.De(octets, nom);
    }

    /// <summary>What git keeps under a name.</summary>
    /// <exception cref="RefusException">It keeps nothing, or there is no git.</exception>
    internal static Stream OuvrirDeGit(string nom, CancellationToken arret) => DeGit(nom, arret, out var erreur)
        ?? throw new RefusException(CodeRetour.MauvaisUsage,
            $"Git n'a pas {Citation.DuChemin(nom)} : {Citation.De(erreur, LongueurDErreur)}. "
            + "Écrivez une révision, « : », puis le chemin depuis la racine du dépôt, comme HEAD~1:data/referentiel.json.");

    /// <summary>
    /// Whether a name is of a revision or, without one, of what is staged: a file of that name comes first.
    /// </summary>
    internal static bool EstDeGit(string nom) => nom.Contains(Deux, StringComparison.Ordinal) && nom[0] != '-'
        && !Path.Exists(nom) && !Path.IsPathRooted(nom);

    /// <summary>The file of a name, in the tree of today.</summary>
    internal static string Fichier(string nom) => EstDeGit(nom) ? nom[(nom.IndexOf(Deux, StringComparison.Ordinal) + 1)..] : nom;

    /// <summary>The name of what lies beside a version under another name; null beside the standard input.</summary>
    internal static string? Voisin(string nom, string fichier) => nom == Cible.Standard ? null
        : EstDeGit(nom) ? nom[..(nom.LastIndexOfAny([Deux, '/']) + 1)] + fichier
        : Path.Combine(Path.GetDirectoryName(nom) ?? "", fichier);

    /// <summary>What git keeps under a name; null when it keeps nothing, with what it says of it.</summary>
    /// <exception cref="RefusException">There is no git.</exception>
    internal static Stream? DeGit(string nom, CancellationToken arret, out string erreur)
    {
        using var git = Demarrer(nom);
        using var fin = arret.Register(git.Kill);
        var erreurs = git.StandardError.ReadToEndAsync(arret);
        var octets = new MemoryStream();
        git.StandardOutput.BaseStream.CopyTo(octets);
        git.WaitForExit();
        arret.ThrowIfCancellationRequested();
        erreur = erreurs.Result.Trim().TrimEnd('.');
        octets.Position = 0;
        return git.ExitCode == 0 ? octets : null;
    }

    private static Process Demarrer(string nom)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("git", ["cat-file", "blob", nom])
            {
                RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
            })!;
        }
        catch (Win32Exception)
        {
            throw new RefusException(CodeRetour.MauvaisUsage,
                $"{Citation.DuChemin(nom)} est une révision, et la commande git n'est pas installée : installez-la, ou donnez un fichier.");
        }
    }
}
