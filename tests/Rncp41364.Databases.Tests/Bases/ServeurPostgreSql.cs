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

    private string Donnees => Path.Combine(Dossier, "donnees");

    /// <summary>Starts a server, or says why there is none.</summary>
    internal static (ServeurPostgreSql? Serveur, string? Absence) Demarrer()
    {
        if (OperatingSystem.IsWindows()) return (null, "PostgreSQL is tested on Unix, where it listens on a socket.");
        if (Programmes() is not { } programmes) return (null, "PostgreSQL is not installed: there is no initdb and pg_ctl.");
        var serveur = new ServeurPostgreSql(programmes, Directory.CreateTempSubdirectory("rncp-").FullName);
        try
        {
            if (Environment.IsPrivilegedProcess) Lancer("chown", UtilisateurDuSysteme, serveur.Dossier);
            serveur.LancerProgramme("initdb", "-D", serveur.Donnees, "-A", "trust", "-U", Utilisateur, "--no-sync", "--encoding=UTF8", "--locale=C");
            serveur.LancerProgramme("pg_ctl", "-D", serveur.Donnees, "-l", Path.Combine(serveur.Dossier, "journal"), "-w", "-t", "120",
                "-o", $"-k {serveur.Dossier} -c listen_addresses='' -c fsync=off", "start");
            return (serveur, null);
        }
        catch (InvalidOperationException erreur)
        {
            serveur.Dispose();
            return (null, $"PostgreSQL is installed and does not start here: {erreur.Message}");
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

    private static void Lancer(string programme, params string[] arguments)
    {
        // The server outlives pg_ctl and would keep a redirected output open: a shell sends it away.
        using var processus = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", programme, .. arguments]) { WorkingDirectory = "/" })!;
        processus.WaitForExit();
        if (processus.ExitCode != 0) throw new InvalidOperationException($"{Path.GetFileName(programme)} {string.Join(' ', arguments)} ended with {processus.ExitCode}.");
    }
}
