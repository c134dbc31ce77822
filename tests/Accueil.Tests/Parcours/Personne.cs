using Microsoft.Playwright;

namespace Accueil.Tests.Parcours;

/// <summary>What a person does in a window, by the words that they see.</summary>
internal static class Personne
{
    internal static async Task Commencer(this IPage page)
    {
        await page.GotoAsync("/entretien");
        await page.Cliquer("Commencer");
    }

    /// <summary>Answers the questions up to the answer: by the routes and with the diploma that are given.</summary>
    internal static async Task AllerALaReponse(this IPage page, string voie, string niveau)
    {
        await page.Commencer();
        for (var n = 0; n < 10 && !page.Url.Contains("/reponse", StringComparison.Ordinal); n++)
        {
            var titre = await page.Titre();
            if (titre.Contains("voie", StringComparison.Ordinal)) await page.Choisir(voie);
            else if (titre.Contains("diplômes", StringComparison.Ordinal)) await page.DeclarerTitre(niveau);
            else await page.Choisir("Non, aucune");
        }
    }

    internal static async Task Choisir(this IPage page, string reponse)
    {
        await page.GetByLabel(reponse).CheckAsync();
        await page.Cliquer("Continuer");
    }

    internal static async Task DeclarerTitre(this IPage page, string niveau, bool autres = false)
    {
        await page.GetByLabel("Oui, celui-ci").CheckAsync();
        await page.GetByLabel("Niveau").SelectOptionAsync(niveau);
        await page.GetByLabel("Obtenu").CheckAsync();
        await page.Groupe("Avez-vous un autre diplôme ?").GetByLabel(autres ? "Oui" : "Non").CheckAsync();
        await page.Cliquer("Continuer");
    }

    internal static async Task DeclarerExperience(this IPage page, string debut, string fin)
    {
        await page.GetByLabel("Oui, celle-ci").CheckAsync();
        await page.GetByLabel("Premier jour").FillAsync(debut);
        await page.GetByLabel("Dernier jour").FillAsync(fin);
        await page.GetByLabel("Emploi").CheckAsync();
        await page.Groupe("Avez-vous une autre expérience ?").GetByLabel("Non").CheckAsync();
        await page.Cliquer("Continuer");
    }

    internal static async Task Supprimer(this IPage page, string reference)
    {
        await page.GetByLabel($"Oui, supprimer {reference}").CheckAsync();
        await page.Cliquer("Supprimer ce dossier");
    }

    internal static ILocator Groupe(this IPage page, string legende) =>
        page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = legende });

    internal static Task Cliquer(this IPage page, string bouton) =>
        page.Changer(() => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = bouton, Exact = true }).ClickAsync());

    internal static Task Suivre(this IPage page, string lien) =>
        page.Changer(() => page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = lien }).First.ClickAsync());

    /// <summary>Does what leads to another page, and waits until it is there: a click alone comes back while the old one still is.</summary>
    internal static async Task Changer(this IPage page, Func<Task> geste)
    {
        var arrivee = new TaskCompletionSource();
        page.DOMContentLoaded += Arriver;
        await geste();
        await arrivee.Task.WaitAsync(TimeSpan.FromMinutes(1));
        page.DOMContentLoaded -= Arriver;

        void Arriver(object? expediteur, IPage arrivante) => arrivee.TrySetResult();
    }

    internal static Task<string> Titre(this IPage page) => page.Locator("h1").InnerTextAsync();
}
