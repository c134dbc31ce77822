using Accueil.Tests.Application;

namespace Accueil.Tests.Serveur;

[Collection(nameof(AvecService))]
public sealed class EntetesTests(ServiceAvecExemples application)
{
    private HttpClient Client => application.Service.Client;

    [Theory]
    [InlineData("/")]
    [InlineData("/fiche")]
    [InlineData("/entretien")]
    [InlineData("/conseiller")]
    [InlineData("/rien")]
    [InlineData("/entretien/perdu")]
    [InlineData("/api/blocs/BC01")]
    [InlineData("/api/rien")]
    [InlineData("/style.css")]
    public async Task Chaque_reponse_a_les_entetes_qu_un_scanner_demande(string adresse)
    {
        using var reponse = await Client.GetAsync(new Uri(adresse, UriKind.Relative));
        Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            Valeur("Content-Security-Policy"));
        Assert.Equal("nosniff", Valeur("X-Content-Type-Options"));
        Assert.Equal("DENY", Valeur("X-Frame-Options"));
        Assert.Equal("no-referrer", Valeur("Referrer-Policy"));
        Assert.Contains("camera=()", Valeur("Permissions-Policy"));
        Assert.Equal("same-origin", Valeur("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Valeur("Cross-Origin-Resource-Policy"));
        Assert.False(reponse.Headers.Contains("Server"));
        Assert.False(reponse.Headers.Contains("X-Powered-By"));

        string Valeur(string nom) => Assert.Single(reponse.Headers.GetValues(nom));
    }

    [Theory]
    [InlineData("/entretien")]
    [InlineData("/conseiller")]
    [InlineData("/api/dossiers")]
    [InlineData("/api/dossiers.csv")]
    public async Task Ce_qui_parle_d_une_personne_ne_reste_dans_aucun_cache(string adresse)
    {
        using var reponse = await Client.GetAsync(new Uri(adresse, UriKind.Relative));
        Assert.True(reponse.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Un_dossier_garde_et_une_reponse_ne_restent_dans_aucun_cache()
    {
        var reponse = await Client.AllerALaReponse();
        var dossier = (await Client.Garder("Cache")).Suite();
        string[] adresses =
        [
            reponse, reponse.Replace("/reponse", "/lettre", StringComparison.Ordinal), dossier, $"{dossier}/archive.json",
            dossier.Replace("/dossiers/", "/conseiller/", StringComparison.Ordinal),
        ];
        foreach (var adresse in adresses)
        {
            using var page = await Client.GetAsync(new Uri(adresse, UriKind.Relative));
            Assert.Equal(200, (int)page.StatusCode);
            Assert.True(page.Headers.CacheControl!.NoStore, adresse);
        }
        using var suite = await Client.Envoyer(reponse, "Lettre");
        Assert.Equal(302, (int)suite.StatusCode);
        Assert.True(suite.Headers.CacheControl!.NoStore);
        Assert.Equal("DENY", Assert.Single(suite.Headers.GetValues("X-Frame-Options")));
        (await Client.Supprimer(dossier)).Dispose();
    }

    [Fact]
    public async Task Le_cookie_n_est_lu_ni_par_un_script_ni_depuis_un_autre_site()
    {
        using var nouveau = new HttpClient { BaseAddress = application.Service.Adresse };
        using var reponse = await nouveau.GetAsync(new Uri("/entretien", UriKind.Relative));
        var cookie = Assert.Single(reponse.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=strict", cookie);
        Assert.DoesNotContain("expires", cookie);
    }

    [Fact]
    public async Task En_https_le_cookie_et_les_visites_suivantes_y_restent()
    {
        using var dossier = new DossierTemporaire();
        using var service = await Service.Demarrer(dossier.Chemin, ("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "true"), ("AllowedHosts", "*"));
        using var demande = new HttpRequestMessage(HttpMethod.Get, "/entretien")
        {
            Headers = { Host = "accueil.test" },
        };
        demande.Headers.Add("X-Forwarded-Proto", "https");
        using var reponse = await service.Client.SendAsync(demande);
        Assert.Contains("secure", Assert.Single(reponse.Headers.GetValues("Set-Cookie")));
        Assert.Contains("max-age=", Assert.Single(reponse.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task La_lettre_permet_son_style_et_aucun_autre()
    {
        using var lettre = await Client.Envoyer(await Client.AllerALaReponse(), "Lettre");
        using var reponse = await Client.GetAsync(new Uri(lettre.Suite(), UriKind.Relative));
        var politique = Assert.Single(reponse.Headers.GetValues("Content-Security-Policy"));
        Assert.Matches("style-src 'sha256-[A-Za-z0-9+/=]{44}';", politique);
        Assert.DoesNotContain("'self' 'sha", politique);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/fiche")]
    [InlineData("/fiche/blocs/BC01")]
    [InlineData("/entretien")]
    [InlineData("/conseiller")]
    [InlineData("/confidentialite")]
    public async Task Aucune_page_n_a_de_script_ni_de_style_en_ligne(string adresse)
    {
        var html = await Client.GetStringAsync(new Uri(adresse, UriKind.Relative));
        Assert.Contains("</html>", html);
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<style", html);
        Assert.DoesNotContain(" style=", html);
        Assert.DoesNotMatch("<[a-z][^>]*\\son[a-z]+=", html);
        Assert.DoesNotMatch("(src|href)=\"https?://(?!www.francecompetences.fr)", html);
    }

    [Fact]
    public async Task Un_autre_hote_est_refuse()
    {
        using var demande = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "exemple.test" } };
        using var reponse = await Client.SendAsync(demande);
        Assert.Equal(400, (int)reponse.StatusCode);
    }
}
