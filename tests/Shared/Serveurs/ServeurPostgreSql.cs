namespace Rncp.Tests.Serveurs;

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
        OperatingSystem.IsWindows() ? Programmes.Unix
        : Ou() is null ? "PostgreSQL is not installed, neither on the PATH nor in /usr/lib/postgresql: on Debian, apt-get install postgresql."
        : null;

    /// <summary>Starts a server.</summary>
    /// <exception cref="InvalidOperationException">It does not start: the message has what it printed and what it logged.</exception>
    internal static ServeurPostgreSql Demarrer()
    {
        var serveur = new ServeurPostgreSql(Ou()!, Directory.CreateTempSubdirectory("rncp-").FullName);
        try
        {
            if (Environment.IsPrivilegedProcess) Programmes.Lancer("chown", UtilisateurDuSysteme, serveur.Dossier);
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

    /// <summary>Stops it, as a failure would: what is connected to it is cut.</summary>
    internal void Arreter()
    {
        if (File.Exists(Path.Combine(Donnees, "postmaster.pid"))) LancerProgramme("pg_ctl", "-D", Donnees, "-m", "immediate", "-w", "stop");
    }

    public void Dispose()
    {
        Arreter();
        Directory.Delete(Dossier, recursive: true);
    }

    private static string? Ou() => Programmes.Dossier(
        Directory.Exists("/usr/lib/postgresql") ? [.. Directory.EnumerateDirectories("/usr/lib/postgresql").Order().Select(version => Path.Combine(version, "bin"))] : [],
        "initdb", "pg_ctl");

    private void LancerProgramme(string programme, params string[] arguments)
    {
        var chemin = Path.Combine(_programmes, programme);
        if (Environment.IsPrivilegedProcess) Programmes.Lancer("runuser", ["-u", UtilisateurDuSysteme, "--", chemin, .. arguments]);
        else Programmes.Lancer(chemin, arguments);
    }
}
