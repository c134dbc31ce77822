using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rncp.Outil.Signalements;

namespace Rncp.Tests;

/// <summary>What SARIF 2.1.0 asks of a file, and what its readers need of each result.</summary>
public sealed class SarifTests : IDisposable
{
    private const string Paquet = "@microsoft/sarif-multitool@5.7.0";

    private readonly Essai _essai = new();

    [Fact]
    public void Resultat_a_son_niveau_sa_regle_et_sa_place()
    {
        var execution = Execution(Ecrire(Exemples.Complet(_essai.Dossier), _essai.Dossier));

        var regles = execution["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.Equal(["R1", "R2"], regles.Select(regle => (string)regle!["id"]!));
        Assert.Equal(["warning", "warning"], regles.Select(regle => (string)regle!["defaultConfiguration"]!["level"]!));
        Assert.Equal(("https://exemple.fr/R1", "Faire ceci."), ((string)regles[0]!["helpUri"]!, (string)regles[0]!["help"]!["text"]!));
        var resultats = execution["results"]!.AsArray();
        Assert.Equal([("R1", 0, "error"), ("R2", 1, "note"), ("R1", 0, "warning")], resultats.Select(un => ((string)un!["ruleId"]!, (int)un["ruleIndex"]!, (string)un["level"]!)));
        var lieu = resultats[0]!["locations"]![0]!["physicalLocation"]!;
        Assert.Equal("%C3%A9t%C3%A9%201/a%20b.json", (string)lieu["artifactLocation"]!["uri"]!);
        Assert.Equal("""{"startLine":2,"startColumn":3,"endLine":2,"endColumn":9}""", lieu["region"]!.ToJsonString());
        Assert.Equal("Un, 100 %\u00A0: « a ».", (string)resultats[0]!["message"]!["text"]!);
        Assert.Null(resultats[1]!["locations"]);
        Assert.Equal("0123456789ab", (string)resultats[1]!["partialFingerprints"]!["rncp/v1"]!);
    }

    [Fact]
    public void Fichier_qui_ne_se_lit_pas_est_dit_et_l_execution_n_est_pas_reussie()
    {
        var execution = Execution(Ecrire(Exemples.Complet(_essai.Dossier), _essai.Dossier));

        var appel = Assert.Single(execution["invocations"]!.AsArray())!;
        Assert.Equal((false, 3), ((bool)appel["executionSuccessful"]!, (int)appel["exitCode"]!));
        var note = Assert.Single(appel["toolExecutionNotifications"]!.AsArray())!;
        Assert.Equal(("error", "Impossible de lire « absent.json » : le fichier n'existe pas."), ((string)note["level"]!, (string)note["message"]!["text"]!));
        Assert.Equal("absent.json", (string)note["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!);
    }

    [Fact]
    public void Fichier_hors_du_dossier_garde_son_adresse_entiere() =>
        Assert.StartsWith("file:///", Chemins.Adresse(Path.Combine(_essai.Dossier, "b"), Path.Combine(_essai.Dossier, "a b.json")), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"niveau\": 5,", "\"niveau\": 50,", "error", true)]
    [InlineData("\"publication\": { \"absent\": \"Fiche d'essai.\" }", "\"publication\": \"2031-03-12\"", "warning", true)]
    public async Task Proprietes_obligatoires_sont_la(string juste, string faux, string niveau, bool reussie)
    {
        var sortie = (await Essai.Lancer(_essai.Abimer("a.json", juste, faux), "--format", "sarif")).Sortie;

        var racine = JsonNode.Parse(sortie)!;
        Assert.Equal("2.1.0", (string)racine["version"]!);
        Assert.EndsWith("sarif-schema-2.1.0.json", (string)racine["$schema"]!, StringComparison.Ordinal);
        var execution = Execution(sortie);
        Assert.Equal(("rncp", "1.0.0"), ((string)execution["tool"]!["driver"]!["name"]!, (string)execution["tool"]!["driver"]!["version"]!));
        Assert.Equal(reussie, (bool)execution["invocations"]![0]!["executionSuccessful"]!);
        var resultat = Assert.Single(execution["results"]!.AsArray())!;
        Assert.Equal(niveau, (string)resultat["level"]!);
        Assert.NotEqual("", (string)resultat["message"]!["text"]!);
        Assert.True((int)resultat["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]! > 1);
    }

    [SkippableFact]
    public async Task Multitool_n_y_trouve_rien_a_redire()
    {
        var multitool = await Multitool();
        Skip.If(multitool.Absence is not null, multitool.Absence);
        var sain = await Essai.Lancer(_essai.Ecrire("sain.json", Essai.Fiche), "--format", "sarif");
        var hostile = await Essai.Lancer([.. Directory.GetFiles(Depot.Chemin("tests/hostiles"), "*.json"), "absent.json", "--format", "sarif"]);
        string[] fichiers =
        [
            _essai.Ecrire("complet.sarif", Ecrire(Exemples.Complet(_essai.Dossier), _essai.Dossier)),
            _essai.Ecrire("sain.sarif", sain.Sortie), _essai.Ecrire("hostile.sarif", hostile.Sortie),
        ];

        var rapport = Path.Combine(_essai.Dossier, "multitool.sarif");
        var (code, sortie) = await Executer(multitool.Programme, _essai.Dossier, ["validate", .. fichiers, "--output", rapport]);

        Assert.True(code == 0, sortie);
        var dit = Execution(await File.ReadAllTextAsync(rapport))["results"]!.AsArray()
            // A build of a clone that was not published has no page to name.
            .Where(un => (string)un!["ruleId"]! != "SARIF2005" || ((string)un["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!).EndsWith("complet.sarif", StringComparison.Ordinal));
        Assert.Empty(dit.Select(un => un!.ToJsonString()));
    }

    private static string Ecrire(Rapport rapport, string dossier)
    {
        using var octets = new MemoryStream();
        using (var objet = new Utf8JsonWriter(octets)) RapportSarif.Ecrire(objet, rapport, dossier);
        return Encoding.UTF8.GetString(octets.ToArray());
    }

    private static JsonNode Execution(string sarif) => Assert.Single(JsonNode.Parse(sarif)!["runs"]!.AsArray())!;

    /// <summary>The checker of the makers of SARIF, which npm brings once for all runs on a machine.</summary>
    private static async Task<(string Programme, string? Absence)> Multitool()
    {
        var dossier = Path.Combine(Path.GetTempPath(), $"rncp-multitool-{Environment.UserName}");
        var programme = Path.Combine(dossier, "node_modules", ".bin", "sarif-multitool");
        if (File.Exists(programme)) return (programme, null);
        if (OperatingSystem.IsWindows()) return ("", "npm is started as Linux and macOS do.");
        Directory.CreateDirectory(dossier);
        try
        {
            var (code, sortie) = await Executer("npm", dossier, ["install", "--no-audit", "--no-fund", "--prefix", dossier, Paquet]);
            return (programme, code == 0 ? null : $"npm did not bring {Paquet}: {sortie}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return ("", $"There is no npm, which brings {Paquet}: on Debian, apt-get install --no-install-recommends npm.");
        }
    }

    private static async Task<(int Code, string Sortie)> Executer(string programme, string dossier, string[] arguments)
    {
        using var processus = Process.Start(new ProcessStartInfo(programme, arguments) { WorkingDirectory = dossier, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (sortie, erreur) = (processus.StandardOutput.ReadToEndAsync(), processus.StandardError.ReadToEndAsync());
        await processus.Fin();
        return (processus.ExitCode, await sortie.WaitAsync(Attente.Limite) + await erreur.WaitAsync(Attente.Limite));
    }

    public void Dispose() => _essai.Dispose();
}
