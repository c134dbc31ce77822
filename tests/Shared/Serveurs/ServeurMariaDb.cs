namespace Rncp.Tests.Serveurs;

/// <summary>MariaDB on a socket of its folder only. It has no user and no password, and none of the tables that would hold them.</summary>
internal sealed class ServeurMariaDb : IDisposable
{
    private const string Programme = "mariadbd";

    private static readonly string[] PourRoot = ["/usr/sbin", "/usr/local/sbin"];

    private readonly Demon _demon;

    private ServeurMariaDb(Demon demon) => _demon = demon;

    /// <summary>Why no server can be started here; null when one can.</summary>
    internal static string? Absence =>
        OperatingSystem.IsWindows() ? Programmes.Unix
        : Programmes.Dossier(PourRoot, Programme) is null ? $"MariaDB ({Programme}) is not installed, neither on the PATH nor in {PourRoot[0]}: on Debian, apt-get install mariadb-server."
        : null;

    internal string Prise => Prises(_demon.Dossier);

    /// <summary>Starts a server.</summary>
    /// <param name="mode">The modes that are set for everybody, such as ANSI_QUOTES; null for those of a new installation.</param>
    /// <exception cref="InvalidOperationException">It does not start: the message has what it printed.</exception>
    internal static ServeurMariaDb Demarrer(string? mode) => new(Demon.Demarrer("MariaDB", dossier =>
    [
        Path.Combine(Programmes.Dossier(PourRoot, Programme)!, Programme),
        "--no-defaults", .. Environment.IsPrivilegedProcess ? ["--user=root"] : Array.Empty<string>(),
        $"--datadir={Directory.CreateDirectory(Path.Combine(dossier, "donnees")).FullName}", $"--socket={Prises(dossier)}", $"--pid-file={Path.Combine(dossier, "pid")}",
        "--skip-networking", "--skip-grant-tables", "--character-set-server=utf8mb4", "--innodb-log-file-size=4M", "--innodb-flush-log-at-trx-commit=0",
        .. mode is null ? Array.Empty<string>() : [$"--sql-mode={mode}"],
    ], dossier => File.Exists(Prises(dossier))));

    public void Dispose() => _demon.Dispose();

    private static string Prises(string dossier) => Path.Combine(dossier, "prise");
}
