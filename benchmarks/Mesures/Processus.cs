using System.Diagnostics;

namespace Rncp.Benchmarks;

/// <summary>Runs a program to its end, in an environment that the surrounding <c>dotnet run</c> has not marked.</summary>
internal static class Processus
{
    /// <summary>The host that runs this program, or the one of the path when it was started without it.</summary>
    internal static readonly string Hote = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } chemin ? chemin : "dotnet";

    private static readonly string[] Prefixes = ["MSBUILD", "COREHOST_", "DOTNET_STARTUP"];

    internal static string Dotnet(string dossier, params string[] arguments) => Lancer(Hote, dossier, arguments);

    /// <summary>A command of MSBuild that leaves no server behind.</summary>
    internal static string Construire(string dossier, params string[] arguments) =>
        Dotnet(dossier, [.. arguments, "-nologo", "-nodeReuse:false", "-tl:off", "-v:quiet", "-p:UseSharedCompilation=false"]);

    /// <summary>This program again, in a process of its own.</summary>
    internal static string Soi(params string[] arguments) => Dotnet(Depot.Racine, [typeof(Processus).Assembly.Location, .. arguments]);

    /// <returns>What the program wrote.</returns>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    internal static string Lancer(string programme, string dossier, params string[] arguments)
    {
        var demande = new ProcessStartInfo(programme, arguments) { WorkingDirectory = dossier, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var nom in demande.Environment.Keys.Where(nom => Prefixes.Any(prefixe => nom.StartsWith(prefixe, StringComparison.OrdinalIgnoreCase))).ToArray())
            demande.Environment.Remove(nom);
        demande.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        demande.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        demande.Environment["DOTNET_NOLOGO"] = "1";
        using var processus = Process.Start(demande)!;
        var erreurs = processus.StandardError.ReadToEndAsync();
        var sortie = processus.StandardOutput.ReadToEnd();
        processus.WaitForExit();
        return processus.ExitCode == 0
            ? sortie
            : throw new InvalidOperationException($"{programme} {string.Join(' ', arguments)} ended with {processus.ExitCode}:\n{sortie}{erreurs.Result}");
    }
}
