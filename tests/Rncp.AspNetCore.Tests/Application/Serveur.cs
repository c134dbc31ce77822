using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Rncp.Tests.Application;

/// <summary>An application that listens: a real server, on a port that the machine chooses.</summary>
internal sealed class Serveur : IAsyncDisposable
{
    private readonly WebApplication _application;

    private Serveur(WebApplication application)
    {
        _application = application;
        Client = new HttpClient { BaseAddress = new Uri(application.Urls.Single()), Timeout = Attente.Limite };
    }

    internal HttpClient Client { get; }

    internal static async Task<Serveur> Demarrer(
        Action<IEndpointRouteBuilder> mapper, Action<IServiceCollection>? services = null, string environnement = "Production", Action<WebApplication>? suite = null, bool avecRncp = true)
    {
        var constructeur = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environnement, ApplicationName = typeof(Serveur).Assembly.GetName().Name });
        constructeur.WebHost.UseUrls("http://127.0.0.1:0");
        constructeur.Logging.ClearProviders();
        services?.Invoke(constructeur.Services);
        if (avecRncp) constructeur.Services.AddRncp();
        var application = constructeur.Build();
        mapper(application);
        suite?.Invoke(application);
        return await Demarrer(application);
    }

    /// <summary>An application that is built, until it listens.</summary>
    internal static async Task<Serveur> Demarrer(WebApplication application)
    {
        try
        {
            await application.StartAsync().WaitAsync(Attente.Limite);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
        return new Serveur(application);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.StopAsync().WaitAsync(Attente.Limite);
        await _application.DisposeAsync();
    }
}
