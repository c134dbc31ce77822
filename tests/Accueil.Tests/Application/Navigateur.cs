using Microsoft.Playwright;

namespace Accueil.Tests.Application;

/// <summary>Debian's Chromium, and an application with invented files to look at with it.</summary>
public sealed class Navigateur : IAsyncLifetime, IDisposable
{
    private const string Programme = "/usr/bin/chromium";

    private readonly ServiceAvecExemples _application = new();
    private IPlaywright? _pilote;
    private IBrowser? _chromium;

    /// <summary>Why there is no browser here; null when there is one.</summary>
    internal static string? Absence => File.Exists(Programme)
        ? null
        : $"{Programme} is not installed: on Debian, apt-get install --no-install-recommends chromium.";

    internal Service Service => _application.Service;

    public async Task InitializeAsync()
    {
        await _application.InitializeAsync();
        if (Absence is not null) return;
        _pilote = await Playwright.CreateAsync();
        _chromium = await _pilote.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Programme,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage", "--no-first-run",
            ],
        });
    }

    /// <summary>A window of its own, without JavaScript unless a test needs it, since nothing here does.</summary>
    internal async Task<IPage> Ouvrir(int largeur = 1280, ColorScheme couleurs = ColorScheme.Light, bool javaScript = false, Uri? adresse = null)
    {
        Skip.IfNot(Absence is null, Absence);
        var contexte = await _chromium!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = (adresse ?? Service.Adresse).ToString(),
            ViewportSize = new ViewportSize { Width = largeur, Height = largeur < 600 ? 740 : 900 },
            ColorScheme = couleurs,
            JavaScriptEnabled = javaScript,
            Locale = "fr-FR",
        });
        contexte.SetDefaultTimeout(30_000);
        return await contexte.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_chromium is not null) await _chromium.DisposeAsync();
    }

    public void Dispose()
    {
        _pilote?.Dispose();
        _application.Dispose();
    }
}
