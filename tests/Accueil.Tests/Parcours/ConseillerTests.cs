using Accueil.Tests.Application;
using Microsoft.Playwright;

namespace Accueil.Tests.Parcours;

[Collection(nameof(AvecNavigateur))]
public sealed class ConseillerTests(Navigateur navigateur)
{
    [SkippableFact]
    public async Task La_base_filtre_et_le_filtre_reste_d_une_page_a_l_autre()
    {
        var page = await navigateur.Ouvrir();
        await page.GotoAsync("/conseiller");
        var tous = await page.Locator("caption").InnerTextAsync();
        await page.Suivre("Page suivante");
        Assert.Contains("page 2", await page.Locator("caption").InnerTextAsync());
        await page.GotoAsync("/conseiller");
        await page.GetByLabel("Titres et expérience seuls").SelectOptionAsync("Remplis");
        await page.GetByLabel("Voie").SelectOptionAsync("FC");
        await page.Cliquer("Filtrer");
        Assert.NotEqual(tous, await page.Locator("caption").InnerTextAsync());
        var conclusions = await page.Locator("tbody .etiquette").AllInnerTextsAsync();
        Chacun.Verifier(conclusions, conclusion => Assert.Equal("Prérequis remplis", conclusion));
        Assert.Equal("FC", await page.GetByLabel("Voie").InputValueAsync());
    }

    [SkippableFact]
    public async Task Une_decision_est_rejouee_puis_supprimee()
    {
        var page = await navigateur.Ouvrir();
        await page.GotoAsync("/conseiller");
        await page.Suivre("D-0007");
        Assert.Contains("Réponse identique", await page.Locator("main").InnerTextAsync());
        Assert.Contains("sur les mêmes données", await page.Locator("main").InnerTextAsync());
        await page.Supprimer("D-0007");
        Assert.Equal("Les dossiers", await page.Titre());
        Assert.Equal(0, await page.GetByText("D-0007").CountAsync());
    }

    [SkippableFact]
    public async Task Les_dossiers_filtres_s_exportent()
    {
        var page = await navigateur.Ouvrir();
        await page.GotoAsync("/conseiller?voie=FC");
        var nombre = await page.Locator("tbody tr").CountAsync();
        var telechargement = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Link, new() { Name = "Exporter (CSV)" }).ClickAsync());
        Assert.Equal("dossiers.csv", telechargement.SuggestedFilename);
        var lignes = await File.ReadAllLinesAsync(await telechargement.PathAsync());
        Assert.Equal(nombre + 1, lignes.Length);
        Chacun.Verifier(lignes.Skip(1), ligne => Assert.Contains(";FC;", ligne));
    }
}
