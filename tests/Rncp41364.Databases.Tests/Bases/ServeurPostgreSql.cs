using System.Diagnostics;

namespace Rncp.Tests.Bases;

/// <summary>
/// A server that listens on a socket of its folder only. PostgreSQL refuses to run as root: then it runs as the user
/// postgres, which its installation made.
/// </summary>
internal sealed class ServeurPostgreSql : IDisposable
{
    internal const string Utilisateur = "essai";

    private const string UtilisateurDuSysteme = "postgres";

    private readonly string _programmes;

    private ServeurPostgreSql(string programmes, string dossier)
    {
        _programmes = programmes;
        Dossier = dossier;
    }

    internal string Dossier { get; }

    private string Journal => Path.Combine(Dossier, "journal");

    private string Donnees => Path.Combine(Dossier, "donnees");

    /// <summary>Why no server can be started here; null when one can. One that is installed and does not start is a failure, and no absence.</summary>
    internal static string? Absence =>
        OperatingSystem.IsWindows() ? "PostgreSQL is tested on Unix, where it listens on a socket."
        : Programmes() is null ? "PostgreSQL is not installed, neither on the PATH nor in /usr/lib/postgresql: on Debian, apt-get install postgresql."
        : null;

    /// <summary>Starts a server.</summary>
    /// <exception cref="InvalidOperationException">It does not start: the message has what it printed and what it logged.</exception>
    internal static ServeurPostgreSql Demarrer()
    {
        var serveur = new ServeurPostgreSql(Programmes()!, Directory.CreateTempSubdirectory("rncp-").FullName);
        try
        {
            if (Environment.IsPrivilegedProcess) Lancer("chown", UtilisateurDuSysteme, serveur.Dossier);
            serveur.LancerProgramme("initdb", "-D", serveur.Donnees, "-A", "trust", "-U", Utilisateur, "--no-sync", "--encoding=UTF8", "--locale=C");
            serveur.LancerProgramme("pg_ctl", "-D", serveur.Donnees, "-l", serveur.Journal, "-w", "-t", "120",
                "-o", $"-k {serveur.Dossier} -c listen_addresses='' -c fsync=off", "start");
            return serveur;
        }
        catch (InvalidOperationException erreur)
        {
            var journal = File.Exists(serveur.Journal) ? File.ReadAllText(serveur.Journal) : "nothing";
            serveur.Dispose();
            throw new InvalidOperationException($"PostgreSQL is installed and does not start: {erreur.Message}\nIt logged: {journal}", erreur);
        }
    }

    public void Dispose()
    {
        if (File.Exists(Path.Combine(Donnees, "postmaster.pid"))) LancerProgramme("pg_ctl", "-D", Donnees, "-m", "immediate", "-w", "stop");
        Directory.Delete(Dossier, recursive: true);
    }

    private static string? Programmes() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Concat(Directory.Exists("/usr/lib/postgresql") ? Directory.EnumerateDirectories("/usr/lib/postgresql").Order().Select(version => Path.Combine(version, "bin")) : [])
        .LastOrDefault(dossier => dossier.Length > 0 && File.Exists(Path.Combine(dossier, "initdb")) && File.Exists(Path.Combine(dossier, "pg_ctl")));

    private void LancerProgramme(string programme, params string[] arguments)
    {
        var chemin = Path.Combine(_programmes, programme);
        if (Environment.IsPrivilegedProcess) Lancer("runuser", ["-u", UtilisateurDuSysteme, "--", chemin, .. arguments]);
        else Lancer(chemin, arguments);
    }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed, or did not end: the message has what it printed.</exception>
    internal static void Lancer(string programme, params string[] arguments)
    {
        var sortie = Path.GetTempFileName();
        try
        {
            // The server outlives pg_ctl and would keep a redirected output open: a shell sends it to a file.
            using var processus = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >\"$0\" 2>&1 </dev/null", sortie, programme, .. arguments]) { WorkingDirectory = "/" })!;
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
}
