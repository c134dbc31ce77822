using System.Diagnostics;

namespace Rncp.Tests.Serveurs;

/// <summary>The programs of others that a test starts.</summary>
internal static class Programmes
{
    /// <summary>What a server of a test is stopped and deleted by needs Unix.</summary>
    internal const string Unix = "The servers of the tests are started on Unix only.";

    /// <summary>The folder that has all the programs named: one of the PATH, or of those where a system installs what is for root.</summary>
    internal static string? Dossier(string[] ailleurs, params string[] programmes) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(ailleurs)
        .LastOrDefault(dossier => dossier.Length > 0 && programmes.All(programme => File.Exists(Path.Combine(dossier, programme))));

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed, or did not end: the message has what it printed.</exception>
    internal static void Lancer(string programme, params string[] arguments)
    {
        var sortie = Path.GetTempFileName();
        try
        {
            using var processus = Demarrer(sortie, programme, arguments);
            var fini = processus.WaitForExit(Attente.Limite);
            if (!fini) processus.Kill(entireProcessTree: true);
            if (!fini || processus.ExitCode != 0)
            {
                throw new InvalidOperationException($"{Path.GetFileName(programme)} {string.Join(' ', arguments)} "
                    + (fini ? $"ended with {processus.ExitCode}" : $"had not ended after {Attente.Limite}") + $". It printed: {File.ReadAllText(sortie)}");
            }
        }
        finally
        {
            File.Delete(sortie);
        }
    }

    /// <summary>A server outlives what starts it and would keep a redirected output open: a shell sends it to a file.</summary>
    internal static Process Demarrer(string sortie, string programme, params string[] arguments) => Process.Start(
        new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >\"$0\" 2>&1 </dev/null", sortie, programme, .. arguments]) { WorkingDirectory = "/" })!;
}
