using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Rncp.Tests;

/// <summary>Versions that git keeps, and changes that somebody accepted, in a file or in a revision.</summary>
public sealed class DiffDeGitTests : IDisposable
{
    private const string Acceptes = ChangementsAcceptes.NomDeFichier;

    private static readonly string Rncp41364 = Depot.Lire("tests/Rncp41364.FicheFigee/referentiel.json").ReplaceLineEndings("\n");

    private static readonly string Mineure = Rncp41364.Replace("\"certifies\": 326", "\"certifies\": 327", StringComparison.Ordinal);

    private readonly Essai _essai = new();

    private string Ancien => _essai.Ecrire("ancien.json", Rncp41364);

    [Fact]
    public async Task Acceptations_sont_celles_que_l_on_nomme()
    {
        var mineur = _essai.Ecrire("mineur.json", Mineure);
        var empreinte = JsonNode.Parse((await Essai.Executer("diff", Ancien, mineur, "--format", "json")).Sortie)!["changements"]![0]!["empreinte"]!.GetValue<string>();
        var lus = _essai.Ecrire("lus.json", Accepter(empreinte));
        _essai.Ecrire(Acceptes, "{");

        Assert.Equal((0, ""), (await Essai.Executer("diff", Ancien, mineur, "--echouer-si", "mineure", "--acceptes", lus)) is var (code, _, erreurs) ? (code, erreurs) : default);
        Assert.Equal(2, (await Essai.Executer("diff", Ancien, mineur)).Code);
        Assert.Equal((2, "", "Impossible de lire « absent.json » : le fichier n'existe pas.\n"), await Essai.Executer("diff", Ancien, mineur, "--acceptes", "absent.json"));
        Assert.Equal((2, "", "L'option --acceptes attend un nom de fichier.\n"), await Essai.Executer("diff", Ancien, mineur, "--acceptes"));
    }

    [Fact]
    public async Task Fichier_d_acceptations_faux_est_refuse()
    {
        _essai.Ecrire(Acceptes, "{ \"format\": 1,\n  \"changements\": 3 }");

        var (code, sortie, erreurs) = await Essai.Executer("diff", Ancien, Ancien);

        Assert.Equal((2, ""), (code, sortie));
        Assert.Contains("n'est pas une liste de changements acceptés valable :", erreurs, StringComparison.Ordinal);
        Assert.Contains(Acceptes + ":2:18: RNCP0005 : ", erreurs, StringComparison.Ordinal);
    }

    /// <summary>In a repository with one commit.</summary>
    [SkippableFact]
    public async Task Revision_de_git_se_compare_et_ce_qui_manque_est_dit()
    {
        await Git("init", "-q");
        _essai.Ecrire("fiche.json", Rncp41364);
        await Git("add", "fiche.json");
        await Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "un");
        _essai.Ecrire("fiche.json", Mineure);

        var ecart = await Rncp("diff", "HEAD:fiche.json", "fiche.json", "--format", "json");
        var absente = await Rncp("diff", "HEAD~7:fiche.json", "fiche.json");
        var sansGit = await Rncp(sansGit: true, "diff", "HEAD:fiche.json", "fiche.json");

        Assert.Equal((0, ""), (ecart.Code, ecart.Erreurs));
        Assert.Equal("HEAD:fiche.json", JsonNode.Parse(ecart.Sortie)!["changements"]![0]!["lieuAvant"]!["fichier"]!.GetValue<string>());
        Assert.Equal((2, ""), (absente.Code, absente.Sortie));
        Assert.StartsWith("Git n'a pas « HEAD~7:fiche.json » : ", absente.Erreurs, StringComparison.Ordinal);
        Assert.Equal((2, "« HEAD:fiche.json » est une révision, et la commande git n'est pas installée : installez-la, ou donnez un fichier.\n"), (sansGit.Code, sansGit.Erreurs));
    }

    /// <summary>In a folder with a blank: a version, what was accepted of it, and what is staged.</summary>
    [SkippableFact]
    public async Task Acceptations_d_une_revision_sont_celles_de_cette_revision()
    {
        await Git("init", "-q");
        Directory.CreateDirectory(Path.Combine(_essai.Dossier, "les fiches"));
        await Enregistrer("les fiches/a b.json", Rncp41364);
        await Enregistrer("les fiches/a b.json", Mineure);
        var sans = await Rncp("diff", "HEAD~1:les fiches/a b.json", "HEAD:les fiches/a b.json", "--format", "json");
        var empreinte = JsonNode.Parse(sans.Sortie)!["changements"]![0]!["empreinte"]!.GetValue<string>();
        await Enregistrer("les fiches/" + Acceptes, Accepter(empreinte));
        File.Delete(Path.Combine(_essai.Dossier, "les fiches", Acceptes));

        Chacun.Verifier(
            [
                await Rncp("diff", "HEAD~2:les fiches/a b.json", "HEAD:les fiches/a b.json", "--echouer-si", "mineure"),
                await Rncp("diff", "HEAD~2:les fiches/a b.json", ":les fiches/a b.json", "--echouer-si", "mineure"),
                await Rncp("diff", "HEAD~2:les fiches/a b.json", "les fiches/a b.json", "--echouer-si", "mineure", "--acceptes", "HEAD:les fiches/" + Acceptes),
            ],
            dit => Assert.Equal((0, "", true), (dit.Code, dit.Erreurs, dit.Sortie.Contains("1 changement : 1 mineure ; 1 accepté.", StringComparison.Ordinal))));
        Assert.Equal(1, (await Rncp("diff", "HEAD~2:les fiches/a b.json", "HEAD~1:les fiches/a b.json", "--echouer-si", "mineure")).Code);
        Assert.Equal(1, (await Rncp("diff", "HEAD~2:les fiches/a b.json", "les fiches/a b.json", "--echouer-si", "mineure")).Code);
        Assert.StartsWith("Git n'a pas « HEAD~1:les fiches/" + Acceptes + " » : ", (await Rncp("diff", "les fiches/a b.json", "les fiches/a b.json", "--acceptes", "HEAD~1:les fiches/" + Acceptes)).Erreurs, StringComparison.Ordinal);

        async Task Enregistrer(string nom, string texte)
        {
            _essai.Ecrire(nom, texte);
            await Git("add", ".");
            await Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", nom);
        }
    }

    private Task<(int Code, string Sortie, string Erreurs)> Rncp(params string[] arguments) => Rncp(sansGit: false, arguments);

    /// <summary>Without git, the command has to be named by its path: that of the tests is the same program.</summary>
    private Task<(int Code, string Sortie, string Erreurs)> Rncp(bool sansGit, params string[] arguments) =>
        Lancer(Environment.ProcessPath!, sansGit, [Path.Combine(AppContext.BaseDirectory, "rncp.dll"), .. arguments]);

    private async Task Git(params string[] arguments)
    {
        try
        {
            Assert.Equal(0, (await Lancer("git", sansChemin: false, arguments)).Code);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Skip.If(true, "git is not installed.");
        }
    }

    private async Task<(int Code, string Sortie, string Erreurs)> Lancer(string commande, bool sansChemin, string[] arguments)
    {
        var depart = new ProcessStartInfo(commande, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _essai.Dossier };
        if (sansChemin) depart.Environment["PATH"] = _essai.Dossier;
        using var processus = Process.Start(depart)!;
        var (sortie, erreurs) = (processus.StandardOutput.ReadToEndAsync(), processus.StandardError.ReadToEndAsync());
        await processus.Fin();
        return (processus.ExitCode, await sortie.WaitAsync(Attente.Limite), await erreurs.WaitAsync(Attente.Limite));
    }

    private static string Accepter(string empreinte) =>
        $$"""{ "format": 1, "changements": [{ "empreinte": "{{empreinte}}", "par": "le service qualité", "raison": "relu", "le": "2026-09-01" }] }""";

    public void Dispose() => _essai.Dispose();
}
