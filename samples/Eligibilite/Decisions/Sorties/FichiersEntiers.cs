using Exemple.Candidatures.Format;

namespace Exemple.Decisions.Sorties;

/// <summary>
/// Writes files that appear only whole, and only together: in temporary files of the same folders, which take the names once
/// all of them are on the disk. Whatever stops the writing, files of those names stay as they were and the temporary ones are
/// removed.
/// </summary>
internal static class FichiersEntiers
{
    private const int TailleTampon = 1 << 16;
    private const string Appareils = "/dev/";

    /// <summary>Writes files.</summary>
    /// <param name="chemins">The files.</param>
    /// <param name="ecrire">Writes their contents.</param>
    /// <param name="arret">Asks to stop.</param>
    /// <param name="ouvrir">Opens a temporary file; tests give a disk that fills up.</param>
    internal static async Task<T> Ecrire<T>(
        IReadOnlyList<string> chemins,
        Func<IReadOnlyList<Stream>, Task<T>> ecrire,
        CancellationToken arret,
        Func<string, Stream>? ouvrir = null)
    {
        Destination[] destinations = [.. chemins.Select(Nommer)];
        var flux = new List<Stream>();
        try
        {
            T resultat;
            try
            {
                foreach (var destination in destinations) flux.Add((ouvrir ?? Ouvrir)(destination.Temporaire));
                resultat = await ecrire(flux);
                foreach (var ouvert in flux)
                {
                    await ouvert.FlushAsync(arret);
                    // Only what is on the disk may take the name: a power cut must not leave half a file under it.
                    if (ouvert is FileStream { CanSeek: true } fichier) fichier.Flush(flushToDisk: true);
                }
            }
            finally
            {
                foreach (var ouvert in flux) await Fermer(ouvert);
            }
            arret.ThrowIfCancellationRequested();
            foreach (var ecrit in destinations.Where(ecrit => !ecrit.EstAppareil))
                File.Move(ecrit.Temporaire, ecrit.Cible, overwrite: true);
            return resultat;
        }
        catch
        {
            foreach (var ecrit in destinations.Where(ecrit => !ecrit.EstAppareil)) Effacer(ecrit.Temporaire);
            throw;
        }
    }

    private static Destination Nommer(string chemin)
    {
        var cible = Path.GetFullPath(chemin);
        if (Directory.Exists(cible)) throw new IOException($"{Citation.DuChemin(chemin)} est un dossier");
        if (cible.StartsWith(Appareils, StringComparison.Ordinal)) return new Destination(cible, cible);
        if (new FileInfo(cible) is { LinkTarget: not null } lien) cible = lien.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        var temporaire = $".{Path.GetFileName(cible)}.{Path.GetRandomFileName()}.tmp";
        return new Destination(cible, Path.Combine(Path.GetDirectoryName(cible)!, temporaire));
    }

    private static FileStream Ouvrir(string chemin) => new(
        chemin,
        chemin.StartsWith(Appareils, StringComparison.Ordinal) ? FileMode.Open : FileMode.CreateNew,
        FileAccess.Write, FileShare.None, TailleTampon);

    /// <summary>What was flushed has nothing left to lose; of what was not, the first failure is told.</summary>
    private static async Task Fermer(Stream flux)
    {
        try
        {
            await flux.DisposeAsync();
        }
        catch (IOException)
        {
        }
    }

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

    /// <summary>The file that a name leads to, and where it is written first. A device is written in place, never replaced.</summary>
    private readonly record struct Destination(string Cible, string Temporaire)
    {
        internal bool EstAppareil => Cible == Temporaire;
    }
}
