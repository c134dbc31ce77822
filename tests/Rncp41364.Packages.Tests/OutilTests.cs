using System.Text.Json.Nodes;

namespace Rncp.Tests.Packages;

/// <summary>The command, installed from its package into an empty folder and used as a shell uses it: nothing of the repository is near.</summary>
public sealed class OutilTests : IDisposable
{
    private readonly DirectoryInfo _dossier = Directory.CreateTempSubdirectory("rncp-outil-");

    public void Dispose() => _dossier.Delete(recursive: true);

    [Fact]
    public void Commande_installee_montre_une_fiche_decide_et_ecrit_des_lettres()
    {
        if (OperatingSystem.IsWindows()) return;
        Installer();
        File.Copy(Depot.Chemin("tests/fiches/RNCP37674.referentiel.json"), Chemin("rncp37674.json"));
        File.WriteAllText(Chemin("candidats.csv"), "id;voie;date_entree;niveau;experiences\nC-1;FC;01/09/2026;5;\nC-2;FC;01/09/2026;3;aucune\nC-3;FC;hier;3;\n");

        Assert.Contains(Rncp("fiche").Lignes, ligne => ligne.Contains("RNCP41364", StringComparison.Ordinal));
        Assert.Contains(Rncp("fiche rncp37674.json").Lignes, ligne => ligne.Contains("Développeur web et web mobile", StringComparison.Ordinal));
        Assert.Equal("RNCP37674", (string)JsonNode.Parse(string.Join('\n', Rncp("fiche rncp37674.json --json").Lignes))!["code"]!);

        Rncp("decider candidats.csv --sortie decisions.csv --lettres lettres", code: 1);
        var decisions = File.ReadAllLines(Chemin("decisions.csv"));
        Assert.Equal(["2;C-1;FC;2026-09-01;Eligible;", "3;C-2;FC;2026-09-01;NonEligible;"], decisions[1..].Select(ligne => string.Join(';', ligne.Split(';')[..5]) + ";"));
        Assert.Equal(["0001-c-1.html", "0002-c-2.html"], Directory.GetFiles(Chemin("lettres")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(2, File.ReadAllLines(Chemin("decisions.rejets.csv")).Length);

        Assert.Contains("decider", Rncp("'[suggest]' dec").Lignes);
        Assert.Contains(Rncp("--aide").Lignes, ligne => ligne == "  rncp VERBE [options]");
        Rncp("decider absent.csv", code: 2);
    }

    [Fact]
    public void Paquet_est_un_outil_avec_la_licence_de_ses_donnees()
    {
        using var paquet = Archive.Ouvrir(Paquets.Flux, "Rncp.Outil", "nupkg");
        Assert.Contains("<packageType name=\"DotnetTool\" />", Archive.Lire(paquet, "Rncp.Outil.nuspec"), StringComparison.Ordinal);
        Assert.Contains("data/LICENCE.md", paquet.Entries.Select(entree => entree.FullName));
        Assert.DoesNotContain(paquet.Entries, entree => entree.FullName.EndsWith(".xml", StringComparison.Ordinal) && entree.FullName.Contains("/Rncp", StringComparison.Ordinal));
    }

    private void Installer()
    {
        Paquets.Emballage.Reussie();
        Shell($"dotnet tool install Rncp.Outil --version {Paquets.Version} --tool-path outils --source '{Paquets.Flux}'", 0);
    }

    private Sortie Rncp(string arguments, int code = 0) => Shell($"outils/rncp {arguments}", code);

    private string Chemin(string nom) => Path.Combine(_dossier.FullName, nom);

    /// <summary>In a home of ours, so that no tool and no package of the machine is found.</summary>
    private Sortie Shell(string ligne, int code)
    {
        var sortie = Paquets.Commande.Lancer("bash", _dossier.FullName, "-c", $"""
            export HOME='{_dossier.FullName}' DOTNET_CLI_HOME='{_dossier.FullName}' NUGET_PACKAGES='{Chemin("paquets")}'
            {ligne}
            """);
        Assert.True(sortie.Code == code, $"{ligne}: {sortie.Code}\n{string.Join('\n', sortie.Lignes)}");
        return sortie;
    }
}
