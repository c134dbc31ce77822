namespace Rncp.Outil.Signalements;

/// <summary>How other programs name a file.</summary>
internal static class Chemins
{
    /// <summary>From a folder, with the slashes of all systems; a file that is not under it keeps its whole path.</summary>
    internal static string Depuis(string dossier, string fichier)
    {
        var entier = Path.GetFullPath(fichier, dossier);
        var relatif = Path.GetRelativePath(dossier, entier);
        var estDessous = !Path.IsPathRooted(relatif) && relatif.Split(Path.DirectorySeparatorChar)[0] != "..";
        return (estDessous ? relatif : entier).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The same as an address: relative to the folder when the file is under it.</summary>
    internal static string Adresse(string dossier, string fichier)
    {
        var chemin = Depuis(dossier, fichier);
        return Path.IsPathRooted(chemin)
            ? new UriBuilder { Scheme = Uri.UriSchemeFile, Host = "", Path = Echapper(chemin) }.Uri.AbsoluteUri
            : Echapper(chemin);
    }

    private static string Echapper(string chemin) => string.Join('/', chemin.Split('/').Select(Uri.EscapeDataString));
}
