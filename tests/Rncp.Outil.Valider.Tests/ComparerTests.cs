using System.Diagnostics;
using System.Text.RegularExpressions;
using Rncp.Outil;
using Rncp.Outil.Execution;

namespace Rncp.Tests;

/// <summary>What docs/fr/comparer.md shows is what the command does, in git too.</summary>
public sealed partial class ComparerTests : IDisposable
{
    private const string Chemin = "docs/fr/comparer.md";

    private static readonly string Page = Depot.Lire(Chemin).ReplaceLineEndings("\n");

    private static readonly string Ancien = Depot.Lire("tests/Rncp41364.FicheFigee/referentiel.json");

    private readonly Essai _essai = new();

    [Fact]
    public async Task Exemple_de_la_page_est_ce_que_dit_la_commande()
    {
        var (ancien, nouveau) = (_essai.Ecrire("ancien.json", Ancien), _essai.Ecrire("nouveau.json", NeufMois));

        var (code, sortie, erreurs) = await Essai.Executer("diff", ancien, nouveau);

        Assert.Equal((0, ""), (code, erreurs));
        var dite = sortie.Replace(_essai.Dossier + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        Instantane.VerifierFichier(Exemple().Replace(Page, un => $"{un.Groups[1].Value}```text\n{dite}```\n", 1), Chemin);
    }

    [Fact]
    public void Options_de_la_page_sont_celles_de_la_commande()
    {
        var verbe = Commande.Creer(Terminal.EnTexte(TextWriter.Null, TextWriter.Null)).Subcommands.Single(un => un.Name == "diff");

        Assert.Equal(verbe.Options.Select(option => option.Name).Order(), Option().Matches(Page).Select(une => une.Groups[1].Value).Order());
        var lignes = Run().Matches(Page).Select(une => une.Groups[1].Value.Split(" >> ")[0].Split(' ')).ToArray();
        Chacun.Verifier(lignes, ligne => Assert.Empty(verbe.Parse(ligne[2..]).Errors));
    }

    [Fact]
    public void Table_de_la_page_est_celle_du_code() => Assert.Equal(
        RegleChangement.Toutes.Select(regle =>
            $"| [{regle.Id}](../changes/{regle.Id}.md) | {regle.TitreFrancais} : {char.ToLowerInvariant(regle.DescriptionFrancaise[0])}{regle.DescriptionFrancaise[1..]} | {Mot(regle.Version)} |"),
        Page.Split('\n').Where(ligne => ligne.StartsWith("| [CHG", StringComparison.Ordinal)));

    /// <summary>The lines that the page gives, in a repository: git calls the command, which is there under its name.</summary>
    [SkippableFact]
    public async Task Pilote_de_git_dit_les_changements_et_montre_les_lignes_de_ce_qui_n_est_pas_une_fiche()
    {
        Skip.If(OperatingSystem.IsWindows(), "The command of the page is one of a Unix shell.");
        Directory.CreateDirectory(Path.Combine(_essai.Dossier, "data"));
        Directory.CreateDirectory(Path.Combine(_essai.Dossier, "bin"));
        var commande = _essai.Ecrire("bin/rncp", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "rncp.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(commande, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        _essai.Ecrire(".gitattributes", "data/referentiel.json diff=rncp\n");
        Assert.Contains("\ndata/referentiel.json diff=rncp\n", Page, StringComparison.Ordinal);
        _essai.Ecrire("data/referentiel.json", Ancien);
        await Lancer("git init -q && git add . && git -c user.name=a -c user.email=a@example.org commit -qm un");
        await Lancer(Config().Match(Page).Value);

        _essai.Ecrire("data/referentiel.json", NeufMois);
        var change = await Lancer("git diff");
        _essai.Ecrire("data/referentiel.json", Ancien.Replace("\"niveau\": 6,", "\"niveau\": \"six\",", StringComparison.Ordinal));
        var abime = await Lancer("git diff");

        Assert.Contains("data/referentiel.json:", change, StringComparison.Ordinal);
        Assert.Contains(" : 6 devient 9. ", change, StringComparison.Ordinal);
        Assert.Contains("mineure CHG021 : Règle", change, StringComparison.Ordinal);
        Assert.DoesNotContain("\n+", change, StringComparison.Ordinal);
        Assert.Contains("\n+  \"niveau\": \"six\",", abime, StringComparison.Ordinal);
    }

    private static string NeufMois
    {
        get
        {
            var exemples = Ancien.IndexOf("\"exemples\":", StringComparison.Ordinal);
            var avant = Ancien.LastIndexOf(',', exemples);
            var apres = Ancien.IndexOf("\n      ]", exemples, StringComparison.Ordinal) + "\n      ]".Length;
            return (Ancien[..avant] + Ancien[apres..])
                .Replace("\"mois\": 6", "\"mois\": 9", StringComparison.Ordinal)
                .Replace("\"parDefaut\": \"6\"", "\"parDefaut\": \"9\"", StringComparison.Ordinal);
        }
    }

    private static string Mot(PasVersion version) => System.Text.Json.JsonSerializer.Serialize(version).Trim('"');

    private async Task<string> Lancer(string commande)
    {
        var depart = new ProcessStartInfo("bash", ["-c", commande]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _essai.Dossier };
        depart.Environment["PATH"] = $"{Path.Combine(_essai.Dossier, "bin")}:{depart.Environment["PATH"]}";
        depart.Environment["GIT_PAGER"] = "cat";
        using var processus = Process.Start(depart)!;
        var (sortie, erreurs) = (processus.StandardOutput.ReadToEndAsync(), processus.StandardError.ReadToEndAsync());
        await processus.Fin();
        Skip.If(processus.ExitCode == 127, "git is not installed.");
        Assert.Equal((0, ""), (processus.ExitCode, await erreurs.WaitAsync(Attente.Limite)));
        return await sortie.WaitAsync(Attente.Limite);
    }

    public void Dispose() => _essai.Dispose();

    [GeneratedRegex("(-- diff ancien.json nouveau.json\n```\n\n)```text\n.*?```\n", RegexOptions.Singleline)]
    private static partial Regex Exemple();

    [GeneratedRegex("^git config .*$", RegexOptions.Multiline)]
    private static partial Regex Config();

    [GeneratedRegex(@"^\| `(--[\w-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Option();

    [GeneratedRegex(@"run: (rncp diff .*)$", RegexOptions.Multiline)]
    private static partial Regex Run();
}
