namespace Accueil.Tests.Application;

/// <summary>A folder that goes with the test.</summary>
internal sealed class DossierTemporaire : IDisposable
{
    internal string Chemin { get; } = Directory.CreateTempSubdirectory("accueil-").FullName;

    public void Dispose() => Directory.Delete(Chemin, recursive: true);
}
