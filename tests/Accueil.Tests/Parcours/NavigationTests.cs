using Accueil.Tests.Application;
using Microsoft.Playwright;

namespace Accueil.Tests.Parcours;

[Collection(nameof(AvecNavigateur))]
public sealed class NavigationTests(Navigateur navigateur)
{
    private const string Continue = "Après un parcours de formation continue";

    [SkippableFact]
    public async Task Revenir_en_arriere_montre_la_question_d_avant_et_une_autre_reponse_repart_de_la()
    {
        var page = await navigateur.Ouvrir();
        await page.Commencer();
        await page.Choisir(Continue);
        await page.DeclarerTitre("NIV5");
        await page.GoBackAsync();
        Assert.Contains("diplômes", await page.Titre());
        await page.GoBackAsync();
        Assert.Contains("voie", await page.Titre());
        await page.Choisir("En contrat d’apprentissage");
        await page.DeclarerTitre("NIV5");
        Assert.Contains("Contrat d'apprentissage", await page.Locator(".conclusion").InnerTextAsync());
    }

    [SkippableFact]
    public async Task Recharger_montre_la_meme_page_et_n_envoie_rien_de_nouveau()
    {
        var page = await navigateur.Ouvrir();
        await page.Commencer();
        await page.Choisir(Continue);
        var question = await page.Titre();
        await page.ReloadAsync();
        Assert.Equal(question, await page.Titre());
        await page.DeclarerTitre("NIV5");
        var reponse = await page.Locator("main").InnerTextAsync();
        var demandes = new List<string>();
        page.Request += (_, demande) => demandes.Add(demande.Method);
        await page.ReloadAsync();
        Assert.Equal(reponse, await page.Locator("main").InnerTextAsync());
        Chacun.Verifier(demandes, methode => Assert.Equal("GET", methode));
    }

    [SkippableFact]
    public async Task Deux_onglets_ont_chacun_leur_entretien()
    {
        var un = await navigateur.Ouvrir();
        await un.Commencer();
        await un.Choisir(Continue);
        var deux = await un.Context.NewPageAsync();
        await deux.GotoAsync(un.Url);
        await un.DeclarerTitre("NIV5");
        await deux.DeclarerTitre("NIV4");
        await deux.Choisir("Non, aucune");
        Assert.Contains("Prérequis remplis", await un.Titre());
        Assert.Contains("Prérequis non remplis", await deux.Titre());
        await un.ReloadAsync();
        Assert.Contains("Prérequis remplis", await un.Titre());
    }

    [SkippableFact]
    public async Task Tout_se_fait_au_clavier()
    {
        var page = await navigateur.Ouvrir();
        await page.GotoAsync("/entretien");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Aller au contenu", await page.Locator(":focus").InnerTextAsync());
        await page.Keyboard.PressAsync("Enter");
        await Avancer(page, "le");
        await page.Changer(() => page.Keyboard.PressAsync("Enter"));
        await Avancer(page, "choix-FI");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await page.GetByLabel(Continue).IsCheckedAsync());
        await page.Changer(() => page.Keyboard.PressAsync("Enter"));
        Assert.Contains("diplômes", await page.Titre());
    }

    [SkippableFact]
    public async Task Une_adresse_changee_le_dit_et_offre_de_recommencer()
    {
        var page = await navigateur.Ouvrir();
        await page.Commencer();
        var reponse = await page.GotoAsync(page.Url[..^3] + "AAA");
        Assert.Equal(400, reponse!.Status);
        Assert.Equal("Cet entretien ne peut pas être repris", await page.Titre());
        await page.Suivre("Recommencer");
        Assert.Equal("Puis-je entrer en formation ?", await page.Titre());
    }

    /// <summary>Goes to a field as who has no mouse does.</summary>
    private static async Task Avancer(IPage page, string champ)
    {
        for (var n = 0; n < 30; n++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator(":focus").GetAttributeAsync("id") == champ) return;
        }
        Assert.Fail($"Thirty times Tab do not lead to {champ}.");
    }
}
