using System.Net;
using Accueil.Tests.Application;
using Rncp.Tests.Serveurs;

namespace Accueil.Tests.Serveur;

[Collection(nameof(AvecService))]
public sealed class BaseTests(ServiceAvecExemples application)
{
    [Fact]
    public async Task Chaque_dossier_est_dans_une_reponse_de_la_base_et_une_seule()
    {
        var client = application.Service.Client;
        var tous = await client.Nombre();
        int[] parts = [await client.Nombre("?prerequis=Remplis"), await client.Nombre("?prerequis=Possibles"), await client.Nombre("?prerequis=Exclus")];
        Chacun.Verifier(parts, part => Assert.InRange(part, 1, tous));
        Assert.Equal(tous, parts.Sum());
    }

    [Theory]
    [InlineData("?voie=ZZ", "voie d'accès")]
    [InlineData("?niveau=9", "niveau")]
    [InlineData("?prerequis=9", "9")]
    [InlineData("?prerequis=2", "n'est pas un filtre")]
    [InlineData("?prerequis=Remplis,Possibles", "n'est pas un filtre")]
    [InlineData("?prerequis=remplis", "n'est pas un filtre")]
    [InlineData("?conclusion=9999999999", "n'est pas une conclusion")]
    public async Task Un_filtre_qui_n_en_est_pas_un_ne_montre_personne(string filtre, string phrase)
    {
        var client = application.Service.Client;
        using var api = await client.GetAsync(new Uri($"/api/dossiers{filtre}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, api.StatusCode);
        using var csv = await client.GetAsync(new Uri($"/api/dossiers.csv{filtre}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, csv.StatusCode);
        using var page = await client.GetAsync(new Uri($"/conseiller{filtre}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        var html = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
        Assert.Contains(phrase, html);
        Assert.Contains("0 dossier,", html);
    }

    [Fact]
    public async Task Sans_conseiller_ni_ses_pages_ni_ses_donnees_ne_repondent()
    {
        using var dossier = new DossierTemporaire();
        using var service = await Service.Demarrer(dossier.Chemin, ("Accueil__Conseiller", "false"));
        foreach (var adresse in new[] { "/conseiller", $"/conseiller/{Guid.Empty}", "/api/dossiers", "/api/dossiers.csv" })
        {
            using var reponse = await service.Client.GetAsync(new Uri(adresse, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, reponse.StatusCode);
        }
        Assert.DoesNotContain("/conseiller", await service.Client.GetStringAsync(new Uri("/", UriKind.Relative)));
    }

    [SkippableFact]
    public async Task Un_serveur_de_bases_garde_filtre_exporte_et_supprime_par_un_seul_reglage()
    {
        Skip.IfNot(ServeurPostgreSql.Absence is null, ServeurPostgreSql.Absence);
        using var serveur = ServeurPostgreSql.Demarrer();
        using var dossier = new DossierTemporaire();
        using var service = await Service.Demarrer(dossier.Chemin, ("Accueil__Exemples", "true"),
            ("ConnectionStrings__PostgreSql", $"Host={serveur.Dossier};Username={ServeurPostgreSql.Utilisateur};Database=accueil"));
        var client = service.Client;
        string[] filtres = ["", "?prerequis=Remplis", "?prerequis=Possibles", "?prerequis=Exclus", "?niveau=5&voie=FC"];
        using var dossierSqlite = new DossierTemporaire();
        using var sqlite = await Service.Demarrer(dossierSqlite.Chemin, ("Accueil__Exemples", "true"));
        foreach (var filtre in filtres) Assert.Equal(await sqlite.Client.Nombre(filtre), await client.Nombre(filtre));
        var page = (await client.Garder("Essai")).Suite();
        Assert.Contains(";\"Essai\";", await client.GetStringAsync(new Uri("/api/dossiers.csv", UriKind.Relative)));
        (await client.Supprimer(page)).Suite();
        Assert.Equal(40, await client.Nombre());
        Assert.False(File.Exists(Path.Combine(dossier.Chemin, "accueil.db")));

        var reponse = await client.AllerALaReponse();
        var formulaire = await client.GetStringAsync(new Uri(reponse, UriKind.Relative));
        serveur.Arreter();
        using var corps = new FormUrlEncodedContent([new("reference", "Pendant"), new("accord", "oui"),
            new("__RequestVerificationToken", Formulaire.Jeton(formulaire))]);
        using var refus = await client.PostAsync(new Uri($"{reponse}&handler=Garder", UriKind.Relative), corps);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refus.StatusCode);
        var html = await refus.Content.ReadAsStringAsync();
        Assert.Contains("a PAS été gardé", html);
        Assert.Contains("Prérequis remplis", html);
        foreach (var adresse in new[] { "/conseiller", page, "/api/dossiers" })
        {
            using var muette = await client.GetAsync(new Uri(adresse, UriKind.Relative));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, muette.StatusCode);
            Assert.Equal("nosniff", Assert.Single(muette.Headers.GetValues("X-Content-Type-Options")));
            Assert.True(muette.Headers.CacheControl!.NoStore);
        }
    }
}
