using System.Diagnostics;
using System.Text;

namespace Rncp.Tests;

/// <summary>The program among others: its outputs are pipes, devices and what a shell opened, which are written on and never replaced.</summary>
public sealed class TubesEtAppareilsTests : IDisposable
{
    private const string Refuse = """{"nom": "Refusé", "voie": "FC", "le": "2026-09-01", "candidat": {"niveau": 3, "experiences": []}}""";

    private readonly Dossier _dossier = new();

    [SkippableTheory, InlineData("/dev/stdout"), InlineData("/dev/fd/1"), InlineData("/proc/self/fd/1"), InlineData("-")]
    public async Task Sortie_standard_se_nomme_comme_on_veut(string nom)
    {
        var (code, sortie, erreur) = await Shell($"$rncp decider c.jsonl --sortie {nom} --format-sortie csv | tail -1");
        Assert.Equal((0, ""), (code, erreur));
        Assert.StartsWith("1;Refusé;FC;2026-09-01;NonEligible", sortie, StringComparison.Ordinal);
        Assert.Equal(["c.jsonl"], _dossier.Fichiers);
    }

    [SkippableFact]
    public async Task Sortie_standard_d_un_fichier_s_ecrit_a_la_suite()
    {
        var (code, sortie, _) = await Shell("{ echo avant; $rncp decider c.jsonl --sortie /dev/stdout --format-sortie csv; echo apres; } > d; cut -d';' -f1 d");
        Assert.Equal((0, "avant\n\uFEFFligne\n1\napres\n"), (code, sortie.ReplaceLineEndings("\n")));
    }

    [SkippableFact]
    public async Task Tube_nomme_s_ecrit_sur_place()
    {
        var (code, sortie, erreur) = await Shell("mkfifo t; cat t > lu & $rncp decider c.jsonl --sortie t --format-sortie csv; c=$?; wait; test -p t && tail -1 lu; exit $c");
        Assert.Equal((0, ""), (code, erreur));
        Assert.Contains("1;Refusé;FC", sortie, StringComparison.Ordinal);
        Assert.Equal(["c.jsonl", "lu", "t"], _dossier.Fichiers.Order());
    }

    [SkippableFact]
    public async Task Tube_dont_le_lecteur_s_en_va_arrete_sans_un_mot()
    {
        await File.WriteAllTextAsync(_dossier.Fichier("grand.jsonl"), string.Concat(Enumerable.Repeat(Refuse + "\n", 20_000)));
        var (code, sortie, erreur) = await Shell("{ $rncp decider grand.jsonl --sortie -; echo code $? >&2; } | head -1 | cut -c1-11");
        Assert.Equal((0, "{\"format\":1", "code 3"), (code, sortie.TrimEnd(), erreur.TrimEnd()));
    }

    [SkippableTheory]
    [InlineData("$rncp decider c.jsonl --sortie - >> c.jsonl", "c.jsonl » est à la fois le fichier des candidats, que l'on lit, et la sortie standard, qui s'y écrirait")]
    [InlineData("$rncp decider c.jsonl --sortie d >> c.jsonl", "c.jsonl » est à la fois le fichier des candidats, que l'on lit, et la sortie standard, qui s'y écrirait")]
    [InlineData("$rncp decider - --sortie c.jsonl < c.jsonl", "c.jsonl » est à la fois le fichier des candidats, que l'on lit, et la sortie, que l'on remplacerait")]
    [InlineData("ln -s c.jsonl l; $rncp decider c.jsonl --sortie l", "l » est à la fois le fichier des candidats, que l'on lit, et la sortie, que l'on remplacerait")]
    [InlineData("ln c.jsonl l; $rncp decider c.jsonl --sortie l", "l » est à la fois le fichier des candidats, que l'on lit, et la sortie, que l'on remplacerait")]
    [InlineData("ln -s . l; $rncp decider c.jsonl --sortie l/c.jsonl", "l/c.jsonl » est à la fois le fichier des candidats, que l'on lit, et la sortie, que l'on remplacerait")]
    [InlineData("$rncp decider c.jsonl --sortie /proc/self/fd/5 5<>c.jsonl", "/proc/self/fd/5 » est à la fois le fichier des candidats, que l'on lit, et la sortie, que l'on remplacerait")]
    [InlineData("$rncp decider c.jsonl --sortie d --rejets c.jsonl", "c.jsonl » est à la fois le fichier des candidats, que l'on lit, et le fichier des rejets, que l'on remplacerait")]
    [InlineData("$rncp decider c.jsonl --sortie c.rejets.jsonl --rejets ./c.rejets.jsonl", "l'un effacerait l'autre")]
    public async Task Aucun_nom_ne_coute_un_fichier(string commande, string attendu)
    {
        var (code, _, erreur) = await Shell($"{commande}");
        Assert.Equal(2, code);
        Assert.Contains(attendu, erreur, StringComparison.Ordinal);
        Assert.Equal(Refuse, await File.ReadAllTextAsync(_dossier.Fichier("c.jsonl")));
    }

    /// <summary>Who runs this as an administrator lays the rights of one down first: they write everything.</summary>
    [SkippableFact]
    public async Task Fichier_que_l_on_n_a_pas_le_droit_d_ecrire_n_est_pas_remplace()
    {
        var (code, sortie, erreur) = await Shell("[ $(id -u) != 0 ] || sans='setpriv --bounding-set=-all --inh-caps=-all'; "
            + "echo ancien > d; chmod 400 d; $sans $rncp decider c.jsonl --sortie d --format-sortie csv; c=$?; cat d; exit $c");
        Assert.Equal((3, "ancien", "Impossible d'aller au bout : l'accès est refusé. Rien n'a été écrit dans « d »."), (code, sortie.TrimEnd(), erreur.TrimEnd()));
        Assert.Equal(["c.jsonl", "d"], _dossier.Fichiers.Order());
    }

    [Fact]
    public async Task Erreurs_d_un_terminal_sont_comptees_apres_les_vingt_premieres()
    {
        await File.WriteAllTextAsync(_dossier.Fichier("faux.jsonl"), string.Concat(Enumerable.Repeat("???\n", 1000)));
        var (code, _, erreur) = await AppelEnMemoire.De("decider", _dossier.Fichier("faux.jsonl"), "--sortie", _dossier.Fichier("d.csv"));
        var lignes = erreur.TrimEnd().Split('\n');
        Assert.Equal((1, 21, "... et 980 autres erreurs."), (code, lignes.Length, lignes[^1]));
        Assert.Equal(1000, (await File.ReadAllLinesAsync(_dossier.Fichier("d.rejets.jsonl"))).Length);
    }

    [Fact]
    public async Task Programme_a_toutes_les_erreurs_et_le_bilan_en_JSON()
    {
        await File.WriteAllTextAsync(_dossier.Fichier("faux.jsonl"), string.Concat(Enumerable.Repeat("???\n", 30)) + Refuse);
        var (code, sortie, erreur) = await AppelEnMemoire.De("decider", _dossier.Fichier("faux.jsonl"), "--sortie", _dossier.Fichier("d.csv"), "--json");
        Assert.Equal((1, 30), (code, erreur.TrimEnd().Split('\n').Length));
        Assert.StartsWith("""{"fichier":"faux.jsonl","ligne":1,"endroit":"colonne 1","message":"faux.jsonl, ligne 1, colonne 1 : """, erreur, StringComparison.Ordinal);
        Assert.Equal($$"""{"lues":31,"decidees":1,"rejetees":30,"blanches":0,"conclusions":{"nonEligible":1},"sortie":"{{_dossier.Fichier("d.csv")}}","rejets":"{{_dossier.Fichier("d.rejets.jsonl")}}"}""", sortie.TrimEnd());
    }

    public void Dispose() => _dossier.Dispose();

    /// <summary>A line of a shell, in the folder, which has one candidate in c.jsonl.</summary>
    private async Task<(int Code, string Sortie, string Erreur)> Shell(string ligne)
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no shell of Unix.");
        if (!File.Exists(_dossier.Fichier("c.jsonl"))) await File.WriteAllTextAsync(_dossier.Fichier("c.jsonl"), Refuse);
        var demarrage = new ProcessStartInfo("bash", ["-c", ligne])
        {
            WorkingDirectory = _dossier.Chemin,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Environment = { ["rncp"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "rncp.dll")}", ["LC_ALL"] = "C.UTF-8" },
        };
        using var processus = Process.Start(demarrage)!;
        var (sortie, erreur) = (processus.StandardOutput.ReadToEndAsync(), processus.StandardError.ReadToEndAsync());
        await processus.Fin();
        return (processus.ExitCode, await sortie.WaitAsync(Attente.Limite), await erreur.WaitAsync(Attente.Limite));
    }
}
