using Accueil.Tests.Application;

namespace Accueil.Tests.Serveur;

public sealed class JournalTests
{
    private const UnixFileMode ANousSeuls = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    [Theory]
    [InlineData("Development", "Logging__LogLevel__Default")]
    [InlineData("Production", "Logging__LogLevel__Microsoft")]
    [InlineData("Production", "Logging__Console__LogLevel__Default")]
    [InlineData("Production", "Logging__Console__LogLevel__Microsoft.AspNetCore.Hosting.Diagnostics")]
    public async Task Aucun_reglage_ne_met_ce_que_dit_une_personne_dans_le_journal(string environnement, string niveau)
    {
        using var dossier = new DossierTemporaire();
        using var service = await Service.Demarrer(dossier.Chemin, ("ASPNETCORE_ENVIRONMENT", environnement), (niveau, "Trace"),
            ("Logging__Console__FormatterName", "simple"), ("Logging__Console__FormatterOptions__IncludeScopes", "true"));
        var reponse = await service.Client.AllerALaReponse();
        var garde = (await service.Client.Garder("Nom tres secret")).Suite();
        using var refus = await service.Client.Envoyer(reponse, "Garder", ("reference", "Autre nom secret"));
        using var lettre = await service.Client.Envoyer(reponse, "Lettre", ("destinataire", "Adresse secrete"));
        (await service.Client.Supprimer(garde)).Suite();
        // All that it wrote is read once it has ended.
        await service.Tuer();
        Assert.Contains(service.Adresse.ToString().TrimEnd('/'), service.Journal);
        Assert.Contains(dossier.Chemin, service.Journal);
        Assert.DoesNotContain("secret", service.Journal);
        Assert.DoesNotContain(reponse[reponse.IndexOf("e=", StringComparison.Ordinal)..], service.Journal);
        Assert.DoesNotContain("?e=", service.Journal);
        Assert.DoesNotContain(garde, service.Journal);
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Le_dossier_des_donnees_n_est_lu_que_par_nous_meme_s_il_existait(bool existe)
    {
        Skip.If(OperatingSystem.IsWindows(), "Modes of files are of Unix.");
        using var dossier = new DossierTemporaire();
        var donnees = Path.Combine(dossier.Chemin, "donnees");
        if (existe)
        {
            Directory.CreateDirectory(donnees);
#pragma warning disable CA1416 // Skipped above where there are none.
            File.SetUnixFileMode(donnees, ANousSeuls | UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }
        using var service = await Service.Demarrer(donnees);
        Assert.Equal(ANousSeuls, File.GetUnixFileMode(donnees));
#pragma warning restore CA1416
    }
}
