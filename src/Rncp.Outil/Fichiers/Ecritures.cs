using Rncp.Outil.Execution;

namespace Rncp.Outil.Fichiers;

/// <summary>
/// Files that appear only whole, and only together: written in temporary files of the same folders, which take the names once all of
/// them are on the disk. Whatever stops the writing, files of those names stay as they were and the temporary ones are removed.
/// </summary>
/// <param name="ouvrir">Opens a temporary file; tests give a disk that fills up.</param>
internal sealed class Ecritures(Func<string, Stream>? ouvrir = null) : IAsyncDisposable
{
    private const int TailleTampon = 1 << 16;

    private readonly List<(Stream Flux, string? Temporaire, Cible Cible)> _fichiers = [];
    private readonly List<string> _crees = [];
    private (string Temporaire, string Chemin)? _dossier;

    /// <summary>Opens a file. A device or a pipe is written in place; waiting for who reads a pipe can be given up.</summary>
    internal async Task<Stream> Ouvrir(string chemin, CancellationToken arret)
    {
        var cible = new Cible(chemin);
        if (Directory.Exists(cible.Chemin)) throw new IOException($"{Citation.DuChemin(chemin)} est un dossier");
        if (cible.EstSurPlace)
        {
            var mode = cible.EstOrdinaire ? FileMode.Append : FileMode.Open;
            var ouverture = Task.Run(() => new FileStream(chemin, mode, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0), arret);
            var surPlace = await ouverture.WaitAsync(arret);
            _fichiers.Add((surPlace, null, cible));
            return surPlace;
        }
        // Who may not write the file may not replace it either.
        if (cible.Existe) File.OpenHandle(cible.Chemin, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();
        var temporaire = Path.Combine(cible.Dossier, $".{Path.GetFileName(cible.Chemin)}.{Path.GetRandomFileName()}.tmp");
        _crees.Add(temporaire);
        var flux = (ouvrir ?? Creer)(temporaire);
        _fichiers.Add((flux, temporaire, cible));
        if (cible.Existe && !OperatingSystem.IsWindows()) File.SetUnixFileMode(temporaire, File.GetUnixFileMode(cible.Chemin));
        return flux;
    }

    /// <summary>Opens a folder for files that are made in it, which must be new or empty. They are written where this says.</summary>
    internal string OuvrirDossier(string chemin)
    {
        if (Path.Exists(chemin) && !Directory.Exists(chemin))
            throw new RefusException(CodeRetour.MauvaisUsage, $"{Citation.DuChemin(chemin)} n'est pas un dossier.");
        if (Directory.Exists(chemin) && Directory.EnumerateFileSystemEntries(chemin).Any())
        {
            throw new RefusException(CodeRetour.MauvaisUsage, $"Le dossier {Citation.DuChemin(chemin)} n'est pas vide : "
                + "d'anciennes lettres se mêleraient aux nouvelles. Donner un dossier neuf.");
        }
        if (!Directory.Exists(chemin))
        {
            if (Path.GetDirectoryName(Path.GetFullPath(chemin)) is { } parent && !Directory.Exists(parent))
                throw new DirectoryNotFoundException();
            Directory.CreateDirectory(chemin);
            _crees.Add(chemin);
        }
        var temporaire = Path.Combine(Path.GetFullPath(chemin), $".{Path.GetRandomFileName()}.tmp");
        Directory.CreateDirectory(temporaire);
        _dossier = (temporaire, Path.GetFullPath(chemin));
        return temporaire;
    }

    /// <summary>Gives all of them their names.</summary>
    internal async Task Valider(CancellationToken arret)
    {
        foreach (var (flux, temporaire, _) in _fichiers)
        {
            await flux.FlushAsync(arret);
            // Only what is on the disk may take the name: a power cut must not leave half a file under it.
            if (temporaire is not null && flux is FileStream fichier) fichier.Flush(flushToDisk: true);
        }
        foreach (var (flux, _, _) in _fichiers) await flux.DisposeAsync();
        arret.ThrowIfCancellationRequested();
        if (_dossier is { } dossier)
        {
            foreach (var fichier in Directory.EnumerateFiles(dossier.Temporaire))
                File.Move(fichier, Path.Combine(dossier.Chemin, Path.GetFileName(fichier)));
            Directory.Delete(dossier.Temporaire);
        }
        foreach (var (_, temporaire, cible) in _fichiers)
            if (temporaire is not null) File.Move(temporaire, cible.Chemin, overwrite: true);
        _fichiers.Clear();
        _crees.Clear();
        _dossier = null;
    }

    /// <summary>Leaves nothing of what was not given its name. What stopped the writing is worth more than that a removal failed.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var (flux, _, _) in _fichiers)
        {
            try
            {
                await flux.DisposeAsync();
            }
            catch (IOException)
            {
            }
        }
        foreach (var chemin in _crees.Append(_dossier?.Temporaire).OfType<string>().Reverse())
        {
            try
            {
                if (Directory.Exists(chemin)) Directory.Delete(chemin, recursive: chemin == _dossier?.Temporaire);
                else File.Delete(chemin);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
            }
        }
    }

    private static FileStream Creer(string chemin) =>
        new(chemin, FileMode.CreateNew, FileAccess.Write, FileShare.None, TailleTampon);
}
