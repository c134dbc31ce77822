using System.Diagnostics;
using System.Text;

namespace Rncp.Tests.Packages;

/// <summary>Runs a program to its end, in an environment that the surrounding <c>dotnet test</c> has not marked.</summary>
/// <param name="temporaire">Where the programs put their own temporary files: a build leaves some behind.</param>
/// <param name="accepte">Whether it is the one of a maintainer who accepts what an edit moves, which no CI does.</param>
internal sealed class Commande(string temporaire, bool accepte = false)
{
    /// <summary>The host that runs these tests, or the one of the path when they were started without it.</summary>
    private static readonly string Hote = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } chemin ? chemin : "dotnet";

    /// <summary>What is added to the environment.</summary>
    internal Dictionary<string, string> Variables { get; } = [];

    internal Sortie Dotnet(string dossier, params string[] arguments) => Lancer(Hote, dossier, arguments);

    /// <summary>A command of MSBuild: it leaves no server behind, and prints plain lines.</summary>
    internal Sortie Construire(string verbe, string dossier, params string[] arguments) =>
        Dotnet(dossier, [verbe, "-nologo", "-nodeReuse:false", "-tl:off", "-p:UseSharedCompilation=false", .. arguments]);

    internal Sortie Lancer(string programme, string dossier, params string[] arguments)
    {
        var demande = new ProcessStartInfo(programme, arguments)
        {
            WorkingDirectory = dossier,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Nettoyer(demande.Environment);

        using var processus = new Process { StartInfo = demande };
        var lignes = new List<string>();
        var finies = new CountdownEvent(2);
        void Noter(object _, DataReceivedEventArgs e)
        {
            if (e.Data is null) finies.Signal();
            else lock (lignes) lignes.Add(e.Data);
        }
        processus.OutputDataReceived += Noter;
        processus.ErrorDataReceived += Noter;
        processus.Start();
        processus.BeginOutputReadLine();
        processus.BeginErrorReadLine();
        var fini = processus.WaitForExit(Attente.Limite);
        if (!fini) processus.Kill(entireProcessTree: true);
        // The lines end later than the program, and never when a server that it left behind holds its output.
        var lues = finies.Wait(Attente.Limite);
        lock (lignes)
        {
            if (!fini) lignes.Add($"Stopped after {Attente.Limite}.");
            else if (!lues) lignes.Add($"Its output was still open {Attente.Limite} after its end.");
            return new Sortie($"{programme} {string.Join(' ', arguments)}", fini && lues ? processus.ExitCode : -1, [.. lignes]);
        }
    }

    /// <summary>
    /// What the outer build set for itself would become properties of the inner one: the paths of its SDK first of all.
    /// CI is set, so that an inner build is the one of a release, whoever starts the tests and whatever for.
    /// </summary>
    private void Nettoyer(IDictionary<string, string?> environnement)
    {
        string[] prefixes = ["MSBUILD", "VSTEST", "COREHOST_"];
        foreach (var nom in environnement.Keys.Where(nom => prefixes.Any(prefixe => nom.StartsWith(prefixe, StringComparison.OrdinalIgnoreCase))).ToArray())
            environnement.Remove(nom);
        foreach (var nom in new[] { "TMPDIR", "TEMP", "TMP" }) environnement[nom] = temporaire;
        environnement.Remove(accepte ? "CI" : "SNAPSHOTS");
        environnement[accepte ? "SNAPSHOTS" : "CI"] = accepte ? "accept" : "true";
        environnement["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environnement["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environnement["DOTNET_NOLOGO"] = "1";
        foreach (var (nom, valeur) in Variables) environnement[nom] = valeur;
    }
}
