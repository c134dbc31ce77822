using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace Accueil.Tests.Application;

/// <summary>The application as a process of its own, on a free port, with a folder of data.</summary>
internal sealed class Service : IDisposable
{
    /// <summary>The day that it is for the application.</summary>
    internal const string Jour = "2026-09-01";

    private const string Annonce = "Accueil écoute sur ";

    private readonly Process _processus;
    private readonly ConcurrentQueue<string> _lignes = [];

    private Service(Process processus) => _processus = processus;

    /// <summary>A client that keeps cookies and follows nothing.</summary>
    internal HttpClient Client { get; private set; } = null!;

    internal Uri Adresse => Client.BaseAddress!;

    /// <summary>What it wrote, on both outputs.</summary>
    internal string Journal => string.Join('\n', _lignes);

    /// <summary>Starts the application, and waits until it says where it listens.</summary>
    /// <param name="donnees">The folder of its data.</param>
    /// <param name="reglages">Settings, as environment variables.</param>
    internal static async Task<Service> Demarrer(string donnees, params (string Nom, string Valeur)[] reglages)
    {
        var debut = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Accueil.dll")])
        {
            // From elsewhere: nothing of it depends on where it is started.
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        (string, string)[] communs =
        [
            ("ASPNETCORE_ENVIRONMENT", "Production"), ("ASPNETCORE_URLS", "http://127.0.0.1:0"), ("Accueil__Donnees", donnees),
            ("Accueil__Jour", Jour), ("DOTNET_TieredPGO", "0"),
        ];
        foreach (var (nom, valeur) in communs.Concat(reglages)) debut.Environment[nom] = valeur;
        var service = new Service(new Process { StartInfo = debut });
        service._processus.OutputDataReceived += service.Noter;
        service._processus.ErrorDataReceived += service.Noter;
        service._processus.Start();
        service._processus.BeginOutputReadLine();
        service._processus.BeginErrorReadLine();
        await Attente.Que(() => service._processus.HasExited || service.Annoncee() is not null, "the application to listen");
        if (service.Annoncee() is not { } annonce) throw new InvalidOperationException($"The application does not start: {service.Journal}");
        service.Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(annonce[Annonce.Length..].Split(' ')[0]),
        };
        return service;
    }

    /// <summary>Ends the process as a failure of the machine would: it has no time for anything.</summary>
    internal async Task Tuer()
    {
        _processus.Kill(entireProcessTree: true);
        await _processus.Fin();
    }

    public void Dispose()
    {
        if (!_processus.HasExited) _processus.Kill(entireProcessTree: true);
        _processus.Dispose();
        Client?.Dispose();
    }

    private string? Annoncee() => _lignes.FirstOrDefault(ligne => ligne.StartsWith(Annonce, StringComparison.Ordinal));

    private void Noter(object expediteur, DataReceivedEventArgs ligne)
    {
        if (ligne.Data is { } texte) _lignes.Enqueue(texte);
    }
}
