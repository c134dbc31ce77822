using System.Diagnostics;
using System.Text;

namespace Rncp.Tests;

/// <summary>Runs the program as a shell does.</summary>
internal static class Lancement
{
    internal static Task<(int Code, string Sortie, string Erreur)> Lancer(params string[] arguments) => LancerAvec("", arguments);

    internal static async Task<(int Code, string Sortie, string Erreur)> LancerAvec(string entree, params string[] arguments)
    {
        using var processus = Demarrer(arguments);
        var sortie = processus.StandardOutput.ReadToEndAsync();
        var erreur = processus.StandardError.ReadToEndAsync();
        await processus.StandardInput.WriteAsync(entree);
        processus.StandardInput.Close();
        await processus.Fin();
        return (processus.ExitCode, await sortie.WaitAsync(Attente.Limite), await erreur.WaitAsync(Attente.Limite));
    }

    /// <summary>Starts the program and leaves its standard input open.</summary>
    internal static Process Demarrer(params string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var demarrage = new ProcessStartInfo(OperatingSystem.IsLinux() ? "env" : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
            Environment = { ["LANG"] = "C", ["LC_ALL"] = "C", ["TERM"] = "xterm-256color", ["GITHUB_ACTIONS"] = "true" },
        };
        // Tests that run in the background of a script inherit that Ctrl+C is ignored: the program would never see it.
        if (OperatingSystem.IsLinux()) foreach (var argument in (string[])["--default-signal=INT", "dotnet"]) demarrage.ArgumentList.Add(argument);
        demarrage.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "rncp.dll"));
        foreach (var argument in arguments) demarrage.ArgumentList.Add(argument);
        return Process.Start(demarrage)!;
    }
}
