using System.Net;
using System.Text;
using Accueil.Tests.Application;

namespace Accueil.Tests.Serveur;

public sealed class EffacementTests
{
    private const string Nom = "Nom a oublier";

    [Fact]
    public async Task Un_dossier_supprime_n_a_plus_un_octet_dans_le_dossier_des_donnees()
    {
        using var dossier = new DossierTemporaire();
        // What ends a connection string elsewhere is a name here.
        using var service = await Service.Demarrer(Path.Combine(dossier.Chemin, "un;deux"));
        (await service.Client.Garder("Un autre nom")).Dispose();
        var page = (await service.Client.Garder(Nom)).Suite();
        Assert.NotEmpty(Porteurs(dossier.Chemin, Nom));
        (await service.Client.Supprimer(page)).Suite();
        Assert.Empty(Porteurs(dossier.Chemin, Nom));
        Assert.NotEmpty(Porteurs(dossier.Chemin, "Un autre nom"));
    }

    [Fact]
    public async Task Un_dossier_est_supprime_apres_une_confirmation_seulement()
    {
        using var dossier = new DossierTemporaire();
        using var service = await Service.Demarrer(dossier.Chemin);
        var page = (await service.Client.Garder(Nom)).Suite();
        foreach (var adresse in new[] { page, page.Replace("/dossiers/", "/conseiller/", StringComparison.Ordinal) })
        {
            using var refus = await service.Client.Envoyer(adresse, "Supprimer");
            Assert.Equal(400, (int)refus.StatusCode);
            var html = WebUtility.HtmlDecode(await refus.Content.ReadAsStringAsync());
            Assert.Contains("rien n'a été supprimé", html);
            Assert.Contains("Prérequis remplis", html);
        }
        Assert.Equal(1, await service.Client.Nombre());
        Assert.Equal("/conseiller", (await service.Client.Supprimer(page.Replace("/dossiers/", "/conseiller/", StringComparison.Ordinal))).Suite());
        Assert.Equal(0, await service.Client.Nombre());
    }

    [Fact]
    public async Task Garder_deux_fois_la_meme_reponse_fait_un_dossier_et_une_autre_reference_un_autre()
    {
        using var dossier = new DossierTemporaire();
        using var service = await Service.Demarrer(dossier.Chemin);
        var reponse = await service.Client.AllerALaReponse();
        var pages = new List<string>();
        foreach (var reference in new[] { "A", "A", "B" })
            pages.Add((await service.Client.Envoyer(reponse, "Garder", ("reference", reference), ("accord", "oui"))).Suite());
        Assert.Equal(pages[0], pages[1]);
        Assert.NotEqual(pages[0], pages[2]);
        Assert.Equal(2, await service.Client.Nombre());
    }

    private static string[] Porteurs(string dossier, string nom) =>
    [
        .. Directory.EnumerateFiles(dossier, "accueil.db*", SearchOption.AllDirectories).Where(fichier =>
        {
            using var flux = new FileStream(fichier, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var memoire = new MemoryStream();
            flux.CopyTo(memoire);
            return memoire.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(nom)) >= 0;
        }),
    ];
}
