namespace Rncp.Tests;

/// <summary>A folder for one test.</summary>
internal sealed class Dossier : IDisposable
{
    internal string Chemin { get; } = Directory.CreateTempSubdirectory("rncp-outil-").FullName;

    internal string[] Fichiers => [.. Directory.EnumerateFileSystemEntries(Chemin).Select(chemin => Path.GetFileName(chemin))];

    internal string Fichier(string nom) => Path.Combine(Chemin, nom);

    public void Dispose() => Directory.Delete(Chemin, recursive: true);
}
