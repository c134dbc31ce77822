using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Rncp.Tests;

/// <summary>The options of the program, and what it tells the shell.</summary>
public sealed class CommandeTests : IDisposable
{
    private const string Refuse = """{"nom": "Refusé", "voie": "FC", "le": "2026-09-01", "candidat": {"niveau": 3, "experiences": []}}""";

    private readonly Dossier _dossier = new();

    [Fact]
    public async Task Personnes_refusees_ne_sont_pas_un_echec()
    {
        var (code, sortie, erreur) = await Lancement.LancerAvec(Refuse, "decider", "-");
        Assert.Equal((0, ""), (code, erreur));
        Assert.Contains("Décisions (entrée standard)", sortie, StringComparison.Ordinal);
        Assert.Contains("1 candidat décidé : non éligible 1.", sortie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lignes_fausses_sont_le_code_1_et_les_autres_sont_ecrites()
    {
        await File.WriteAllTextAsync(_dossier.Fichier("c.jsonl"), $"{Refuse}\n???\n{Refuse.Replace("Refusé", "Autre", StringComparison.Ordinal)}\n");
        var (code, sortie, erreur) = await Lancement.Lancer("decider", _dossier.Fichier("c.jsonl"), "--sortie", _dossier.Fichier("d.jsonl"));
        Assert.Equal(1, code);
        Assert.StartsWith("c.jsonl, ligne 2, colonne 1 : ", erreur, StringComparison.Ordinal);
        Assert.Equal($"2 candidats décidés : non éligible 2. 1 ligne à corriger. 3 lignes lues = 2 décidées + 1 rejetée. Écrit dans « {_dossier.Fichier("d.jsonl")} ». Les lignes rejetées sont dans « {_dossier.Fichier("d.rejets.jsonl")} ».", sortie.TrimEnd());
        Assert.Equal(["Refusé", "Autre"], (await File.ReadAllLinesAsync(_dossier.Fichier("d.jsonl"))).Select(ligne => (string)JsonNode.Parse(ligne)!["demande"]!["nom"]!));
        var rejet = JsonNode.Parse(Assert.Single(await File.ReadAllLinesAsync(_dossier.Fichier("d.rejets.jsonl"))))!;
        Assert.Equal((2, "???"), ((int)rejet["ligne"]!, (string)rejet["texte"]!));
        Assert.StartsWith("colonne 1 : ", (string)rejet["motifs"]![0]!, StringComparison.Ordinal);
        Assert.Equal(["c.jsonl", "d.jsonl", "d.rejets.jsonl"], _dossier.Fichiers.Order());
    }

    [Fact]
    public async Task Sortie_standard_n_a_que_des_lignes_JSON()
    {
        var (code, sortie, erreur) = await Lancement.LancerAvec(Refuse, "decider", "-", "--sortie", "-");
        Assert.Equal((0, ""), (code, erreur));
        Assert.Equal("nonEligible", (string)JsonNode.Parse(sortie)!["conclusion"]!);
    }

    [Fact]
    public async Task Fichier_absent_est_une_phrase_et_le_code_2()
    {
        var (code, sortie, erreur) = await Lancement.Lancer("decider", _dossier.Fichier("absent.jsonl"));
        Assert.Equal((2, ""), (code, sortie));
        Assert.Equal($"Impossible de lire « {_dossier.Fichier("absent.jsonl")} » : le fichier n'existe pas.", erreur.TrimEnd());
    }

    [Fact]
    public async Task Dossier_donne_pour_les_candidats_est_une_phrase_et_le_code_2()
    {
        var (code, sortie, erreur) = await Lancement.Lancer("decider", _dossier.Chemin, "--sortie", _dossier.Fichier("d.jsonl"));
        Assert.Equal((2, "", $"Impossible de lire « {_dossier.Chemin} » : c'est un dossier."), (code, sortie, erreur.TrimEnd()));
        Assert.Empty(_dossier.Fichiers);
    }

    [Fact]
    public async Task Dossier_ou_rien_ne_s_ecrit_est_une_phrase_et_le_code_3()
    {
        var cible = _dossier.Fichier("absent/d.jsonl");
        var (code, sortie, erreur) = await Lancement.Lancer("decider", CandidatsLivres.Chemin, "--sortie", cible);
        Assert.Equal((3, ""), (code, sortie));
        Assert.Equal($"Impossible d'aller au bout : le dossier n'existe pas. Rien n'a été écrit dans « {cible} ».", erreur.TrimEnd());
        Assert.Empty(_dossier.Fichiers);
    }

    [Fact]
    public async Task Fichier_a_la_fois_lu_et_ecrit_est_refuse()
    {
        await File.WriteAllTextAsync(_dossier.Fichier("c.jsonl"), Refuse);
        var (code, _, erreur) = await Lancement.Lancer("decider", _dossier.Fichier("c.jsonl"), "--sortie", _dossier.Fichier("./c.jsonl"));
        Assert.Equal(2, code);
        Assert.Contains("est à la fois le fichier des candidats, que l'on lit, et la sortie, que l'on remplacerait", erreur, StringComparison.Ordinal);
        Assert.Equal(Refuse, await File.ReadAllTextAsync(_dossier.Fichier("c.jsonl")));
    }

    [Fact]
    public async Task Meme_fichier_pour_les_decisions_et_les_rejets_est_refuse()
    {
        var (code, _, erreur) = await Lancement.Lancer("decider", CandidatsLivres.Chemin, "--sortie", _dossier.Fichier("d"), "--rejets", _dossier.Fichier("./d"));
        Assert.Equal(2, code);
        Assert.Contains("est à la fois la sortie et le fichier des rejets : l'un effacerait l'autre", erreur, StringComparison.Ordinal);
        Assert.Empty(_dossier.Fichiers);
    }

    [Fact]
    public async Task CSV_sans_colonne_de_jours_est_une_phrase_et_le_code_2()
    {
        await File.WriteAllTextAsync(_dossier.Fichier("c.csv"), "id;voie\r\n1;FC\r\n");
        var (code, sortie, erreur) = await Lancement.Lancer("decider", _dossier.Fichier("c.csv"), "--sortie", _dossier.Fichier("d.csv"));
        Assert.Equal((2, ""), (code, sortie));
        Assert.StartsWith("c.csv, ligne 1 : il manque la colonne « date_entree »", erreur, StringComparison.Ordinal);
        Assert.Equal(["c.csv"], _dossier.Fichiers);
    }

    [Fact]
    public async Task CSV_se_decide_en_CSV_et_ses_rejets_sont_gardes()
    {
        await File.WriteAllBytesAsync(_dossier.Fichier("c.csv"), System.Text.Encoding.Latin1.GetBytes("id;niveau;date_entree;remarque\r\nA1;5;01/09/2026;é\r\n;;;\r\nA2;9;01/09/2026;\"à\nrevoir\"\r\n"));
        var (code, sortie, erreur) = await Lancement.Lancer("decider", _dossier.Fichier("c.csv"), "--sortie", _dossier.Fichier("d.csv"));
        Assert.Equal(1, code);
        Assert.Contains("2 lignes lues = 1 décidée + 1 rejetée (et 1 ligne blanche, non comptée).", sortie, StringComparison.Ordinal);
        Assert.Contains("c.csv, ligne 1 : ces colonnes ne disent rien de l'entrée et ne sont pas lues : « remarque ».", erreur, StringComparison.Ordinal);
        Assert.Contains("c.csv, ligne 4, colonne « niveau » : « 9 » n'est pas un niveau.", erreur, StringComparison.Ordinal);
        Assert.Contains("\"A2;9;01/09/2026;\"\"à\nrevoir\"\"\"", await File.ReadAllTextAsync(_dossier.Fichier("d.rejets.csv")), StringComparison.Ordinal);
        Assert.Contains("\n2;A1;;2026-09-01;ACompleter;À compléter;", await File.ReadAllTextAsync(_dossier.Fichier("d.csv")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Disque_plein_est_une_phrase_et_le_code_3()
    {
        Skip.IfNot(File.Exists("/dev/full"), "There is no /dev/full, which is the full disk of Linux.");
        var (code, sortie, erreur) = await Lancement.LancerAvec(Refuse, "decider", "-", "--sortie", "/dev/full", "--rejets", _dossier.Fichier("r"));
        Assert.Equal((3, ""), (code, sortie));
        Assert.Equal("Impossible d'aller au bout : le disque est plein. Rien n'a été écrit dans « /dev/full ».", erreur.TrimEnd());
        Assert.Empty(_dossier.Fichiers);
    }

    [SkippableTheory, InlineData("TERM"), InlineData("INT"), InlineData("HUP"), InlineData("QUIT")]
    public async Task Interruption_ne_laisse_aucun_fichier(string nom)
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no command kill, which sends signals to a program.");
        using var processus = Lancement.Demarrer("decider", "-", "--sortie", _dossier.Fichier("d.jsonl"));
        await processus.StandardInput.WriteLineAsync(Refuse);
        await processus.StandardInput.FlushAsync();
        await Attente.Que(() => _dossier.Fichiers.Length == 2 || processus.HasExited, "the program to open the files of the decisions and of the rejected lines");
        Assert.Collection(_dossier.Fichiers.Order(),
            fichier => Assert.Matches(@"^\.d\.jsonl\..*\.tmp$", fichier),
            fichier => Assert.Matches(@"^\.d\.rejets\.jsonl\..*\.tmp$", fichier));

        using (var signal = Process.Start("kill", [$"-{nom}", $"{processus.Id}"])) await signal.Fin();
        await processus.Fin();
        Assert.Equal(130, processus.ExitCode);
        Assert.Equal($"Interrompu. Rien n'a été écrit dans « {_dossier.Fichier("d.jsonl")} ».", (await processus.StandardError.ReadToEndAsync()).TrimEnd());
        Assert.Empty(_dossier.Fichiers);
    }

    public void Dispose() => _dossier.Dispose();
}
