using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Rncp.Tests;

/// <summary>The options of the program, and what it tells the shell.</summary>
public sealed class CommandeTests : IDisposable
{
    private const string Refuse = """{"nom": "Refusé", "voie": "FC", "le": "2026-09-01", "niveau": 3, "experiences": []}""";

    private readonly Dossier _dossier = new();

    [Fact]
    public async Task PeopleRefused_AreNoFailure()
    {
        var (code, sortie, erreur) = await Lancement.LancerAvec(Refuse, "--candidats", "-", "--sans-fiche");
        Assert.Equal((0, ""), (code, erreur));
        Assert.Contains("Décisions (entrée standard)", sortie, StringComparison.Ordinal);
        Assert.Contains("1 candidat décidé : non recevable 1.", sortie, StringComparison.Ordinal);
        Assert.DoesNotContain("Blocs de compétences", sortie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadLines_AreCode1AndTheOthersAreWritten()
    {
        await File.WriteAllTextAsync(_dossier.Fichier("c.jsonl"), $"{Refuse}\n???\n{Refuse}\n");
        var (code, sortie, erreur) = await Lancement.Lancer("--candidats", _dossier.Fichier("c.jsonl"), "--sortie", _dossier.Fichier("d.jsonl"));
        Assert.Equal(1, code);
        Assert.StartsWith("c.jsonl, ligne 2, colonne 1 : ", erreur, StringComparison.Ordinal);
        Assert.Equal($"2 candidats décidés : non recevable 2. 1 ligne à corriger. Écrit dans « {_dossier.Fichier("d.jsonl")} ».", sortie.TrimEnd());
        Assert.Equal([1, 3], (await File.ReadAllLinesAsync(_dossier.Fichier("d.jsonl"))).Select(ligne => (int)JsonNode.Parse(ligne)!["ligne"]!));
        Assert.Equal(["c.jsonl", "d.jsonl"], _dossier.Fichiers.Order());
    }

    [Fact]
    public async Task StandardOutput_IsOnlyJsonLines()
    {
        var (code, sortie, erreur) = await Lancement.LancerAvec(Refuse, "--candidats", "-", "--sortie", "-");
        Assert.Equal((0, ""), (code, erreur));
        Assert.Equal("NonEligible", (string)JsonNode.Parse(sortie)!["conclusion"]!);
    }

    [Fact]
    public async Task MissingFile_IsOneSentenceAndCode2()
    {
        var (code, sortie, erreur) = await Lancement.Lancer("--candidats", _dossier.Fichier("absent.jsonl"));
        Assert.Equal((2, ""), (code, sortie));
        Assert.Equal($"Impossible de lire « {_dossier.Fichier("absent.jsonl")} » : le fichier n'existe pas.", erreur.TrimEnd());
    }

    [Fact]
    public async Task FolderThatCannotBeWritten_IsOneSentenceAndCode3()
    {
        var cible = _dossier.Fichier("absent/d.jsonl");
        var (code, sortie, erreur) = await Lancement.Lancer("--sortie", cible);
        Assert.Equal((3, ""), (code, sortie));
        Assert.Equal($"Impossible d'aller au bout : le dossier n'existe pas. Rien n'a été écrit dans « {cible} ».", erreur.TrimEnd());
        Assert.Empty(_dossier.Fichiers);
    }

    [Fact]
    public async Task SameFileReadAndWritten_IsRefused()
    {
        await File.WriteAllTextAsync(_dossier.Fichier("c.jsonl"), Refuse);
        var (code, _, erreur) = await Lancement.Lancer("--candidats", _dossier.Fichier("c.jsonl"), "--sortie", _dossier.Fichier("./c.jsonl"));
        Assert.Equal(2, code);
        Assert.Contains("ne peut pas être à la fois lu et remplacé", erreur, StringComparison.Ordinal);
        Assert.Equal(Refuse, await File.ReadAllTextAsync(_dossier.Fichier("c.jsonl")));
    }

    [Fact]
    public async Task Interruption_LeavesNoFile()
    {
        if (OperatingSystem.IsWindows()) return;
        using var processus = Lancement.Demarrer("--candidats", "-", "--sortie", _dossier.Fichier("d.jsonl"));
        await processus.StandardInput.WriteLineAsync(Refuse);
        await processus.StandardInput.FlushAsync();
        while (_dossier.Fichiers.Length == 0 && !processus.HasExited) await Task.Delay(20);
        Assert.Contains("d.jsonl", Assert.Single(_dossier.Fichiers), StringComparison.Ordinal);

        using (var signal = Process.Start("kill", ["-TERM", $"{processus.Id}"])) await signal.WaitForExitAsync();
        await processus.WaitForExitAsync();
        Assert.Equal(130, processus.ExitCode);
        Assert.Equal($"Interrompu. Rien n'a été écrit dans « {_dossier.Fichier("d.jsonl")} ».", (await processus.StandardError.ReadToEndAsync()).TrimEnd());
        Assert.Empty(_dossier.Fichiers);
    }

    public void Dispose() => _dossier.Dispose();
}
