using System.Net;
using Accueil.Tests.Application;

namespace Accueil.Tests.Serveur;

[Collection(nameof(AvecService))]
public sealed class FalsificationTests(ServiceAvecExemples application)
{
    private HttpClient Client => application.Service.Client;

    [Fact]
    public async Task Sans_son_jeton_aucun_formulaire_ne_fait_rien()
    {
        var reponse = await Client.AllerALaReponse();
        var avant = await Client.Nombre();
        var dossier = (await Client.Garder("A")).Suite();
        var id = dossier[(dossier.LastIndexOf('/') + 1)..];
        string[] adresses =
        [
            "/entretien", reponse, $"{reponse}&handler=Garder", $"{reponse}&handler=Lettre", $"{dossier}?handler=Supprimer",
            $"/conseiller/{id}?handler=Supprimer",
        ];
        foreach (var adresse in adresses)
        {
            using var corps = new FormUrlEncodedContent([new("reference", "B"), new("accord", "oui"), new("le", Service.Jour)]);
            using var refus = await Client.PostAsync(new Uri(adresse, UriKind.Relative), corps);
            Assert.Equal(HttpStatusCode.BadRequest, refus.StatusCode);
            Assert.Contains("Demande refusée", await refus.Content.ReadAsStringAsync());
        }
        Assert.Equal(avant + 1, await Client.Nombre());
    }

    [Fact]
    public async Task Sans_accord_rien_n_est_garde()
    {
        var avant = await Client.Nombre();
        using var refus = await Client.Envoyer(await Client.AllerALaReponse(), "Garder", ("reference", "Sans accord"));
        Assert.Equal(HttpStatusCode.BadRequest, refus.StatusCode);
        Assert.Equal(avant, await Client.Nombre());
    }

    [Theory]
    [InlineData("aaaa")]
    [InlineData("%00")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Une_adresse_qui_n_est_pas_des_notres_est_refusee_et_le_dit(string jeton)
    {
        foreach (var page in new[] { "/entretien", "/entretien/reponse", "/entretien/lettre" })
        {
            using var reponse = await Client.GetAsync(new Uri($"{page}?e={jeton}", UriKind.Relative));
            Assert.Equal("/entretien/perdu", reponse.Suite());
        }
        using var perdu = await Client.GetAsync(new Uri("/entretien/perdu", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, perdu.StatusCode);
        Assert.Contains("Recommencer", await perdu.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Un_jeton_plus_long_qu_une_adresse_est_refuse()
    {
        using var reponse = await Client.GetAsync(new Uri($"/entretien?e={new string('A', 5000)}", UriKind.Relative));
        Assert.Equal("/entretien/perdu", reponse.Suite());
    }

    [Fact]
    public async Task Un_nom_hostile_est_du_texte_partout()
    {
        var page = (await Client.Garder("<img src=x onerror=alert(1)>\"'&")).Suite();
        foreach (var adresse in new[] { page, "/conseiller" })
        {
            var html = await Client.GetStringAsync(new Uri(adresse, UriKind.Relative));
            Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", html);
            Assert.DoesNotContain("<img", html);
        }
    }
}
