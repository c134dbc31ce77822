using Accueil.Tests.Application;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Accueil.Tests.Parcours;

[Collection(nameof(AvecNavigateur))]
public sealed class AccessibiliteTests(Navigateur navigateur, ITestOutputHelper sortie)
{
    private const string Continue = "Après un parcours de formation continue";

    /// <summary>The folder of the pictures of the documentation; null to take none.</summary>
    private static readonly string? Images = Environment.GetEnvironmentVariable("ACCUEIL_IMAGES");

    private static readonly string[] Adresses =
        ["/", "/fiche", "/fiche/blocs/BC02", "/fiche/blocs/BC09", "/entretien", "/entretien/perdu", "/conseiller", "/confidentialite", "/rien"];

    private static readonly (int Largeur, ColorScheme Couleurs)[] Fenetres =
        [(1280, ColorScheme.Light), (1280, ColorScheme.Dark), (360, ColorScheme.Dark), (360, ColorScheme.Light)];

    [SkippableFact]
    public async Task Chaque_page_est_sans_defaut_pour_axe_et_sans_defilement_horizontal()
    {
        var page = await navigateur.Ouvrir(javaScript: true);
        foreach (var adresse in Adresses)
        {
            await page.GotoAsync(adresse);
            await Examiner(page, adresse);
        }
        await page.GotoAsync("/fiche");
        await Photographier(page, "fiche", "#suites");
    }

    [SkippableFact]
    public async Task Chaque_etape_est_sans_defaut_pour_axe_et_sans_defilement_horizontal()
    {
        var page = await navigateur.Ouvrir(javaScript: true);
        await page.Commencer();
        await Examiner(page, "question (choix)");
        await page.Choisir(Continue);
        await page.Cliquer("Continuer");
        await Examiner(page, "question (titre, avec des erreurs)");
        await page.DeclarerTitre("NIV4");
        var experience = page.Url;
        await page.DeclarerExperience("2026-03-02", "2026-06-30");
        await Examiner(page, "réponse");
        await Photographier(page, "reponse");
        await page.Cliquer("Garder ce dossier");
        await Examiner(page, "réponse (avec des erreurs)");
        await page.GetByLabel("Nom ou référence du dossier").FillAsync("Essai");
        await page.GetByLabel("J'accepte").CheckAsync();
        await page.Cliquer("Garder ce dossier");
        await Examiner(page, "dossier");
        await page.GotoAsync("/conseiller");
        await page.Suivre("Essai");
        await Examiner(page, "dossier rejoué");
        await page.Cliquer("Supprimer ce dossier");
        await Examiner(page, "dossier rejoué (suppression à confirmer)");
        await page.Supprimer("Essai");

        await page.GotoAsync(experience);
        await Examiner(page, "question (expérience)");
        await page.DeclarerExperience("2025-01-06", "2025-12-31");
        await Examiner(page, "question (secteur)");
        await page.Choisir("communication digitale");
        await page.Choisir("Oui, il a été fourni");
        await page.Cliquer("Voir la lettre");
        await Examiner(page, "lettre");
    }

    private async Task Examiner(IPage page, string nom)
    {
        foreach (var (largeur, couleurs) in Fenetres)
        {
            await Regler(page, largeur, couleurs);
#pragma warning disable CS0618 // The newer way opens a window more for each, for the sake of frames: there is none here.
            var resultat = await page.RunAxeLegacy();
#pragma warning restore CS0618
            var ou = $"{nom}, {largeur} pixels, {couleurs}";
            sortie.WriteLine($"{ou}: {resultat.Violations.Length} violations, {resultat.Passes.Length} rules passed");
            Assert.True(resultat.Passes.Length > 0, $"axe has looked at nothing on {ou}.");
            Assert.True(resultat.Violations.Length == 0, $"{ou}: " + string.Join("\n",
                resultat.Violations.Select(une => $"{une.Id}, {une.Help}: {string.Join(" | ", une.Nodes.Select(noeud => noeud.Html))}")));
            // What is wider than the window, but for what scrolls on its own.
            var larges = await page.EvaluateAsync<string[]>("""
                () => { const large = document.documentElement.clientWidth;
                  return document.documentElement.scrollWidth <= large ? [] : [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > large && !e.closest('.defile')).map(e => e.outerHTML.slice(0, 120)) }
                """);
            Assert.True(larges.Length == 0, $"{ou} scrolls sideways: {string.Join(" | ", larges)}");
        }
    }

    private static async Task Photographier(IPage page, string nom, string? haut = null)
    {
        if (Images is null) return;
        foreach (var (largeur, couleurs) in Fenetres)
        {
            await Regler(page, largeur, couleurs);
            var fichier = $"accueil-{nom}-{(largeur < 600 ? "telephone" : "bureau")}-{(couleurs == ColorScheme.Dark ? "sombre" : "clair")}.png";
            await page.EvaluateAsync("haut => window.scrollTo({ top: haut, behavior: 'instant' })", haut is null ? 0
                : await page.EvaluateAsync<double>("id => document.querySelector(id).getBoundingClientRect().top + scrollY - 16", haut));
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Images, fichier) });
        }
    }

    private static async Task Regler(IPage page, int largeur, ColorScheme couleurs)
    {
        await page.SetViewportSizeAsync(largeur, largeur < 600 ? 740 : 800);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = couleurs });
    }
}
