using Accueil.Tests.Application;
using Microsoft.Playwright;

namespace Accueil.Tests.Parcours;

[Collection(nameof(AvecNavigateur))]
public sealed class PersonneTests(Navigateur navigateur)
{
    [SkippableFact]
    public async Task La_fiche_montre_ses_blocs_et_ses_chiffres_avec_un_tableau_sous_chaque_image()
    {
        var page = await navigateur.Ouvrir();
        await page.GotoAsync("/");
        await page.Suivre("Lire la fiche");
        Assert.Equal(4, await page.Locator(".blocs li").CountAsync());
        var figures = await page.Locator("figure").AllAsync();
        Assert.Equal(4, figures.Count);
        foreach (var figure in figures)
        {
            Assert.Equal(1, await figure.GetByRole(AriaRole.Img).CountAsync());
            Assert.Equal(4, await figure.Locator("tbody tr").CountAsync());
        }
        Assert.Contains("pas de donnée, et non zéro", await page.Locator("figure").Last.InnerTextAsync());
        await page.Suivre("Produire et diffuser des contenus engageants");
        Assert.Equal(11, await page.Locator(".competences > li").CountAsync());
    }

    [SkippableFact]
    public async Task Une_question_a_la_fois_et_aucune_de_trop()
    {
        var page = await navigateur.Ouvrir();
        await page.Commencer();
        await page.Choisir("Après un parcours de formation continue");
        Assert.Contains("diplômes", await page.Titre());
        await page.DeclarerTitre("NIV5");

        // A title of level 5 decides: the experience is not asked for.
        Assert.Contains("Prérequis remplis", await page.Titre());
    }

    [SkippableFact]
    public async Task Une_reponse_changee_change_la_decision_et_garde_les_autres()
    {
        var page = await navigateur.Ouvrir();
        await page.AllerALaReponse("Après un parcours de formation continue", "NIV4");
        Assert.Contains("Prérequis non remplis", await page.Titre());
        Assert.Contains("Une seule de ces démarches suffit.", await page.Locator("main").InnerTextAsync());
        Assert.True(await page.Locator(".constats q").CountAsync() > 0);

        await page.Suivre("Modifier : Quels sont les diplômes");
        Assert.Equal("NIV4", await page.GetByLabel("Niveau").InputValueAsync());
        await page.GetByLabel("Niveau").SelectOptionAsync("NIV6");
        await page.Cliquer("Continuer");
        Assert.Contains("Prérequis remplis", await page.Titre());
        Assert.Contains("Une de vos réponses ne change rien", await page.Locator("main").InnerTextAsync());

        await page.Suivre("Modifier : Quels sont les diplômes");
        await page.GetByLabel("Niveau").SelectOptionAsync("NIV4");
        await page.Cliquer("Continuer");
        Assert.Contains("Prérequis non remplis", await page.Titre());
    }

    [SkippableFact]
    public async Task Le_secteur_est_demande_quand_il_compte_et_l_experience_suffit()
    {
        var page = await navigateur.Ouvrir();
        await page.Commencer();
        await page.Choisir("Après un parcours de formation continue");
        await page.DeclarerTitre("NIV4");
        await page.DeclarerExperience("2025-01-06", "2025-12-31");
        Assert.Contains("secteur", await page.Titre());
        Assert.Equal("Emploi, du 06/01/2025 au 31/12/2025", await page.Locator(".chapeau").InnerTextAsync());
        await page.Choisir("communication digitale");
        Assert.Contains("justificatif", await page.Titre());
        await page.Choisir("Oui, il a été fourni");
        Assert.Contains("Prérequis remplis", await page.Titre());
        Assert.Contains("Emploi, du 06/01/2025 au 31/12/2025", await page.Locator(".reponses").InnerTextAsync());
    }

    [SkippableFact]
    public async Task Ne_pas_savoir_est_une_reponse_et_ce_qui_manque_est_dit()
    {
        var page = await navigateur.Ouvrir();
        await page.Commencer();
        await page.Choisir("Après un parcours de formation continue");
        await page.Cliquer("Je ne sais pas");
        await page.Cliquer("Je ne sais pas");
        Assert.Contains("À compléter", await page.Locator(".conclusion").InnerTextAsync());
        Assert.Contains("Ce qui manque pour conclure", await page.Locator("main").InnerTextAsync());
        Assert.Contains("Je ne sais pas", await page.Locator(".reponses").InnerTextAsync());
    }

    [SkippableFact]
    public async Task Une_erreur_est_dite_en_haut_et_mene_au_champ()
    {
        var page = await navigateur.Ouvrir();
        await page.Commencer();
        await page.Choisir("Après un parcours de formation continue");
        await page.GetByLabel("Oui, celui-ci").CheckAsync();
        await page.Cliquer("Continuer");
        var erreurs = page.GetByRole(AriaRole.Alert);
        Assert.Contains("Choisissez le niveau du diplôme", await erreurs.InnerTextAsync());
        await erreurs.GetByRole(AriaRole.Link).First.ClickAsync();
        Assert.EndsWith("#niveau", page.Url, StringComparison.Ordinal);
        Assert.Equal("niveau", await page.Locator(":focus").GetAttributeAsync("id"));
        Assert.True(await page.GetByLabel("Oui, celui-ci").IsCheckedAsync());
    }

    [SkippableFact]
    public async Task La_lettre_s_imprime_avec_son_style_et_un_nom_hostile_y_est_du_texte()
    {
        const string hostile = "</style><script>document.title='pris'</script>\"'><img src=x onerror=alert(1)>";
        var page = await navigateur.Ouvrir(javaScript: true);
        await page.AllerALaReponse("Après un parcours de formation continue", "NIV4");
        await page.GetByLabel("Votre nom et votre adresse").FillAsync(hostile);
        await page.Cliquer("Voir la lettre");
        Assert.Contains("Votre demande", await page.Titre());
        Assert.Contains(hostile, await page.Locator(".destinataire").InnerTextAsync());
        Assert.NotEqual("pris", await page.TitleAsync());
        Assert.Equal(0, await page.Locator("script, img").CountAsync());
        Assert.Contains("Georgia", await page.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily"));
        Assert.True((await page.PdfAsync()).Length > 1000);
    }

    [SkippableFact]
    public async Task Un_dossier_est_garde_avec_un_accord_seulement_relu_puis_supprime()
    {
        const string hostile = "<script>document.title='pris'</script>\u202e=1+1";
        var page = await navigateur.Ouvrir(javaScript: true);
        await page.AllerALaReponse("Après un parcours de formation continue", "NIV5");
        await page.GetByLabel("Nom ou référence du dossier").FillAsync(hostile);
        await page.Cliquer("Garder ce dossier");
        Assert.Contains("sans lui, rien n'est gardé", await page.GetByRole(AriaRole.Alert).InnerTextAsync());
        await page.GetByLabel("J'accepte").CheckAsync();
        await page.Cliquer("Garder ce dossier");
        Assert.Contains("/dossiers/", page.Url);
        Assert.Equal(hostile, await page.Locator(".reference bdi").InnerTextAsync());
        Assert.NotEqual("pris", await page.TitleAsync());

        var adresse = page.Url;
        await page.Supprimer("<script>");
        Assert.Equal("Le dossier est supprimé", await page.Titre());
        Assert.Equal(404, (await page.GotoAsync(adresse))!.Status);
    }
}
