namespace Rncp.Benchmarks;

/// <summary>A folder outside of the repository, whose settings must not reach what is built there; it goes at the end.</summary>
internal sealed class DossierTemporaire : IDisposable
{
    internal string Chemin { get; } = Directory.CreateTempSubdirectory("rncp-mesure-").FullName;

    internal string Sous(params string[] parties)
    {
        var dossier = Path.Combine([Chemin, .. parties]);
        Directory.CreateDirectory(dossier);
        return dossier;
    }

    public void Dispose() => Directory.Delete(Chemin, recursive: true);
}
