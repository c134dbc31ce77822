namespace Accueil.Tests.Application;

/// <summary>An application with invented files in it, for the tests of a class.</summary>
public sealed class ServiceAvecExemples : IAsyncLifetime, IDisposable
{
    private readonly DossierTemporaire _dossier = new();

    internal Service Service { get; private set; } = null!;

    public async Task InitializeAsync() => Service = await Service.Demarrer(_dossier.Chemin, ("Accueil__Exemples", "true"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Service?.Dispose();
        _dossier.Dispose();
    }
}
