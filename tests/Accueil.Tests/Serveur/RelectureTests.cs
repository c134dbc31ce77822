using System.Net;
using Accueil.Dossiers;
using Accueil.Tests.Application;
using Microsoft.EntityFrameworkCore;
using Rncp;
using Rncp41364;

namespace Accueil.Tests.Serveur;

public sealed class RelectureTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"format":2}""")]
    [InlineData("rien")]
    public async Task Un_dossier_qui_ne_se_relit_plus_le_dit_se_telecharge_et_se_supprime(string archive)
    {
        using var dossier = new DossierTemporaire();
        using var service = await Service.Demarrer(dossier.Chemin);
        var page = (await service.Client.Garder("Ancien")).Suite();
        await using (var contexte = Ouvrir(dossier))
            await contexte.Dossiers.ExecuteUpdateAsync(un => un.SetProperty(le => le.Archive, archive));
        foreach (var adresse in new[] { page, page.Replace("/dossiers/", "/conseiller/", StringComparison.Ordinal) })
        {
            var html = await service.Client.GetStringAsync(new Uri(adresse, UriKind.Relative));
            Assert.Contains("Ce dossier ne se relit plus", html);
            Assert.Contains("Ancien", html);
        }
        Assert.Equal(archive, await service.Client.GetStringAsync(new Uri($"{page}/archive.json", UriKind.Relative)));
        (await service.Client.Supprimer(page)).Suite();
        Assert.Equal(0, await service.Client.Nombre());
    }

    [Fact]
    public async Task Des_faits_qui_se_contredisent_ne_sont_dans_aucune_reponse_de_la_base()
    {
        using var dossier = new DossierTemporaire();
        using var service = await Service.Demarrer(dossier.Chemin);
        (await service.Client.Garder("Contradictoire")).Dispose();
        await using (var contexte = Ouvrir(dossier))
        {
            await contexte.Dossiers.ExecuteUpdateAsync(un => un
                .SetProperty(le => le.Conclusion, Conclusion.FaitsIncoherents)
                .SetProperty(le => le.NiveauMin, (int?)null).SetProperty(le => le.NiveauMax, (int?)null)
                .SetProperty(le => le.Baccalaureat, (bool?)null)
                .SetProperty(le => le.MoisCertains, (int?)null).SetProperty(le => le.MoisPossibles, (int?)null));
        }
        Assert.Equal(1, await service.Client.Nombre("?conclusion=FaitsIncoherents"));
        foreach (var filtre in Enum.GetNames<Prerequis>()) Assert.Equal(0, await service.Client.Nombre($"?prerequis={filtre}"));
    }

    [Fact]
    public async Task Le_moment_ou_un_dossier_est_garde_est_en_temps_universel()
    {
        using var dossier = new DossierTemporaire();
        using var service = await Service.Demarrer(dossier.Chemin, ("TZ", "Pacific/Auckland"), ("Accueil__Jour", ""));
        (await service.Client.Garder("Heure", "2027-03-01")).Dispose();
        var json = await service.Client.GetStringAsync(new Uri("/api/dossiers", UriKind.Relative));
        Assert.Matches("\"cree\":\"[^\"]*Z\"", json);
    }

    [Fact]
    public async Task Une_base_que_tient_un_autre_programme_ne_garde_rien_et_laisse_repondre_les_pages()
    {
        using var dossier = new DossierTemporaire();
        using var service = await Service.Demarrer(dossier.Chemin);
        await using var contexte = Ouvrir(dossier);
        await using (await contexte.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable))
        {
            // The cookie of the forms first, which all have.
            await service.Client.AllerALaReponse();
            var envois = Enumerable.Range(0, 8).Select(n => Envoyer(service, n)).ToList();
            var fiche = await service.Client.GetStringAsync(new Uri("/fiche", UriKind.Relative));
            Assert.Contains(Certification.Rncp41364.Code, fiche);
            Chacun.Verifier(await Task.WhenAll(envois), code => Assert.Equal(HttpStatusCode.ServiceUnavailable, code));
        }
        (await service.Client.Garder("Ensuite")).Suite();
        Assert.Equal(1, await service.Client.Nombre());
    }

    private static async Task<HttpStatusCode> Envoyer(Service service, int n)
    {
        using var reponse = await service.Client.Garder($"Pendant {n}");
        return reponse.StatusCode;
    }

    private static AccueilContext Ouvrir(DossierTemporaire dossier) =>
        new(new DbContextOptionsBuilder<AccueilContext>().UseRncp().UseSqlite($"Data Source={Path.Combine(dossier.Chemin, "accueil.db")};Pooling=False").Options);
}
