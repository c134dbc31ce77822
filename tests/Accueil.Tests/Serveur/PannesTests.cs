using System.Diagnostics;
using System.Net;
using Accueil.Tests.Application;

namespace Accueil.Tests.Serveur;

public sealed class PannesTests
{
    [Fact]
    public async Task Un_serveur_tue_et_relance_n_a_perdu_ni_un_dossier_ni_une_adresse()
    {
        using var dossier = new DossierTemporaire();
        string garde, reponse;
        using (var service = await Service.Demarrer(dossier.Chemin))
        {
            garde = (await service.Client.Garder("Avant la panne")).Suite();
            reponse = await service.Client.AllerALaReponse();
            await service.Tuer();
        }
        using (var service = await Service.Demarrer(dossier.Chemin))
        {
            Assert.Contains("Avant la panne", await service.Client.GetStringAsync(new Uri(garde, UriKind.Relative)));
            Assert.Contains("Prérequis remplis", await service.Client.GetStringAsync(new Uri(reponse, UriKind.Relative)));
        }
    }

    [Fact]
    public async Task Une_adresse_de_plus_de_trente_jours_est_refusee()
    {
        using var dossier = new DossierTemporaire();
        string reponse;
        using (var service = await Service.Demarrer(dossier.Chemin)) reponse = await service.Client.AllerALaReponse();
        using (var service = await Service.Demarrer(dossier.Chemin, ("Accueil__Jour", "2026-10-01")))
            Assert.Contains("Votre réponse", await service.Client.GetStringAsync(new Uri(reponse, UriKind.Relative)));
        using (var service = await Service.Demarrer(dossier.Chemin, ("Accueil__Jour", "2026-10-02")))
        {
            using var perdue = await service.Client.GetAsync(new Uri(reponse, UriKind.Relative));
            Assert.Equal("/entretien/perdu", perdue.Suite());
        }
    }

    [SkippableFact]
    public async Task Un_disque_plein_laisse_la_reponse_visible_et_dit_que_rien_n_est_garde()
    {
        using var dossier = new DossierTemporaire();
        Skip.IfNot(await Lancer("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", dossier.Chemin) == 0,
            "A small file system cannot be mounted here: it takes Linux, and to be root.");
        try
        {
            using var service = await Service.Demarrer(dossier.Chemin);
            var garde = (await service.Client.Garder("Avant")).Suite();
            var bouchon = Path.Combine(dossier.Chemin, "bouchon");
            Remplir(bouchon);

            using (var refus = await service.Client.Garder("Pendant"))
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, refus.StatusCode);
                var html = await refus.Content.ReadAsStringAsync();
                Assert.Contains("a PAS été gardé", html);
                Assert.Contains("Prérequis remplis", html);
            }
            Assert.Equal(1, await service.Client.Nombre());
            Assert.Contains("Avant", await service.Client.GetStringAsync(new Uri(garde, UriKind.Relative)));
            Assert.DoesNotContain("Pendant", service.Journal);

            File.Delete(bouchon);
            (await service.Client.Garder("Après")).Suite();
            Assert.Equal(2, await service.Client.Nombre());
        }
        finally
        {
            await Lancer("umount", "--lazy", dossier.Chemin);
        }
    }

    /// <summary>Fills a disk to its last byte.</summary>
    private static void Remplir(string bouchon)
    {
        using var fichier = new FileStream(bouchon, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var bloc = new byte[4096]; bloc.Length > 0;)
        {
            try
            {
                fichier.Write(bloc);
            }
            catch (IOException)
            {
                bloc = bloc[..(bloc.Length / 2)];
            }
        }
    }

    private static async Task<int> Lancer(string programme, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux()) return -1;
        using var processus = Process.Start(new ProcessStartInfo(programme, arguments) { RedirectStandardError = true })!;
        await processus.Fin();
        return processus.ExitCode;
    }
}
