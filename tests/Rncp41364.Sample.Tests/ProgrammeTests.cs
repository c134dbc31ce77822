using System.Diagnostics;
using System.Text;

namespace Rncp.Tests;

/// <summary>The program as a shell runs it.</summary>
public class ProgrammeTests
{
    [Fact]
    public async Task WithoutArguments_PrintsTheFicheInUtf8WhateverTheLocale()
    {
        var (code, sortie, erreur) = await Lancer();
        Assert.Equal(0, code);
        Assert.Empty(erreur);
        Assert.Equal(Impression.De(Rncp41364.Certification.Rncp41364, 100), sortie.ReplaceLineEndings("\n"));
    }

    [Theory, InlineData("--help"), InlineData("-h")]
    public async Task Help_ExplainsTheProgram(string option)
    {
        var (code, sortie, erreur) = await Lancer(option);
        Assert.Equal(0, code);
        Assert.Empty(erreur);
        Assert.Contains("dotnet run --project samples/Eligibilite", sortie, StringComparison.Ordinal);
    }

    [Theory, InlineData("--fiche"), InlineData("é"), InlineData("")]
    public async Task UnknownArgument_IsOneSentenceOnStandardErrorAndCode2(string argument)
    {
        var (code, sortie, erreur) = await Lancer("--help", argument);
        Assert.Equal(2, code);
        Assert.Empty(sortie);
        Assert.Equal($"Argument inconnu : « {argument} ». L'option --help donne l'usage.", erreur.TrimEnd());
    }

    private static async Task<(int Code, string Sortie, string Erreur)> Lancer(params string[] arguments)
    {
        var demarrage = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            Environment = { ["LANG"] = "C", ["LC_ALL"] = "C", ["TERM"] = "xterm-256color", ["GITHUB_ACTIONS"] = "true" },
        };
        demarrage.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Eligibilite.dll"));
        foreach (var argument in arguments) demarrage.ArgumentList.Add(argument);

        using var processus = Process.Start(demarrage)!;
        var sortie = processus.StandardOutput.ReadToEndAsync();
        var erreur = processus.StandardError.ReadToEndAsync();
        await processus.WaitForExitAsync();
        return (processus.ExitCode, await sortie, await erreur);
    }
}
