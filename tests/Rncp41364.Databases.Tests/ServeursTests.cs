using System.Diagnostics;
using Rncp.Tests.Serveurs;

namespace Rncp.Tests;

/// <summary>A server that does not start fails its tests, and says why: only one that is not installed is skipped.</summary>
public sealed class ServeursTests
{
    [SkippableFact]
    public void Programme_qui_echoue_dit_sa_commande_son_code_et_ce_qu_il_a_imprime()
    {
        Skip.If(OperatingSystem.IsWindows(), Programmes.Unix);

        var erreur = Assert.Throws<InvalidOperationException>(() => Programmes.Lancer("sh", "-c", "echo no space left >&2; exit 3"));

        Assert.Equal("sh -c echo no space left >&2; exit 3 ended with 3. It printed: no space left\n", erreur.Message);
    }

    [SkippableFact]
    public void Serveur_qui_ne_demarre_pas_dit_pourquoi_et_ne_laisse_rien()
    {
        Skip.If(OperatingSystem.IsWindows(), Programmes.Unix);
        var dossier = "";

        var erreur = Assert.Throws<InvalidOperationException>(() =>
            Demon.Demarrer("Essai", un => ["sh", "-c", $"echo no space left in {dossier = un}; exit 3"], _ => false));

        Assert.Equal($"Essai is installed and does not start: it ended with 3. It printed: no space left in {dossier}\n", erreur.Message);
        Assert.False(Directory.Exists(dossier));
    }

    [SkippableFact]
    public void Serveur_arrete_ne_laisse_ni_processus_ni_dossier()
    {
        Skip.If(OperatingSystem.IsWindows(), Programmes.Unix);
        var numero = 0;
        string Numero(string dossier) => Path.Combine(dossier, "pid");
        var demon = Demon.Demarrer("Essai", dossier => ["sh", "-c", $"echo $$ >'{Numero(dossier)}'; mv '{Numero(dossier)}' '{Numero(dossier)}.pret'; exec sleep 1000"], dossier =>
            File.Exists(Numero(dossier) + ".pret") && int.TryParse(File.ReadAllText(Numero(dossier) + ".pret"), out numero));

        demon.Dispose();

        Assert.Throws<ArgumentException>(() => Process.GetProcessById(numero));
        Assert.False(Directory.Exists(demon.Dossier));
    }
}
