namespace Exemple.Decisions;

/// <summary>
/// Writes a file that appears only whole: in a temporary file of the same folder, which takes the name at the end. Whatever
/// stops the writing, a file of that name stays as it was and the temporary one is removed.
/// </summary>
internal static class FichierEntier
{
    private const int TailleTampon = 1 << 16;

    /// <summary>Writes a file.</summary>
    /// <param name="chemin">The file.</param>
    /// <param name="ecrire">Writes its content.</param>
    /// <param name="arret">Asks to stop.</param>
    /// <param name="ouvrir">Opens the temporary file; tests give a disk that fills up.</param>
    internal static async Task<T> Ecrire<T>(string chemin, Func<Stream, Task<T>> ecrire, CancellationToken arret, Func<string, Stream>? ouvrir = null)
    {
        var cible = Path.GetFullPath(chemin);
        if (Directory.Exists(cible)) throw new IOException("c'est un dossier");
        var temporaire = Path.Combine(Path.GetDirectoryName(cible)!, $".{Path.GetFileName(cible)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            T resultat;
            await using (var flux = (ouvrir ?? Ouvrir)(temporaire))
            {
                resultat = await ecrire(flux);
                await flux.FlushAsync(arret);
                // Only what is on the disk may take the name: a power cut must not leave half a file under it.
                (flux as FileStream)?.Flush(flushToDisk: true);
            }
            arret.ThrowIfCancellationRequested();
            File.Move(temporaire, cible, overwrite: true);
            return resultat;
        }
        catch
        {
            Effacer(temporaire);
            throw;
        }
    }

    private static FileStream Ouvrir(string chemin) => new(chemin, FileMode.CreateNew, FileAccess.Write, FileShare.None, TailleTampon);

    /// <summary>What stopped the writing is worth more to the user than that the removal failed too.</summary>
    private static void Effacer(string chemin)
    {
        try
        {
            File.Delete(chemin);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
