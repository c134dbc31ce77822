using System.Net;
using System.Net.Sockets;

namespace Rncp.Tests.Serveurs;

/// <summary>ClickHouse on a port of this machine only, asked over HTTP: it has no socket that is a file.</summary>
internal sealed class ServeurClickHouse : IDisposable
{
    private const string Programme = "clickhouse-server";

    private static readonly string[] PourRoot = ["/usr/sbin", "/usr/local/sbin"];

    private readonly Demon _demon;
    private readonly HttpClient _client;

    private ServeurClickHouse(Demon demon, HttpClient client)
    {
        _demon = demon;
        _client = client;
    }

    /// <summary>Why no server can be started here; null when one can.</summary>
    internal static string? Absence =>
        OperatingSystem.IsWindows() ? Programmes.Unix
        : Programmes.Dossier(PourRoot, Programme) is null ? $"ClickHouse ({Programme}) is not installed, neither on the PATH nor in {PourRoot[0]}: on Debian, apt-get install clickhouse-server."
        : null;

    /// <summary>Starts a server.</summary>
    /// <exception cref="InvalidOperationException">It does not start: the message has what it printed.</exception>
    internal static ServeurClickHouse Demarrer()
    {
        var client = new HttpClient { Timeout = Attente.Limite };
        var demon = Demon.Demarrer("ClickHouse", dossier =>
        {
            var port = PortLibre();
            client.BaseAddress = new Uri($"http://127.0.0.1:{port}/");
            var configuration = Path.Combine(dossier, "config.xml");
            File.WriteAllText(configuration, Configuration(dossier, port));
            File.WriteAllText(Path.Combine(dossier, "users.xml"), Utilisateurs);
            return [Path.Combine(Programmes.Dossier(PourRoot, Programme)!, Programme), $"--config-file={configuration}"];
        }, _ => Repond(client));
        return new ServeurClickHouse(demon, client);
    }

    /// <summary>Asks, and gives the lines of the answer.</summary>
    /// <exception cref="InvalidOperationException">It refuses: the message has why.</exception>
    internal string[] Demander(string sql)
    {
        using var demande = new HttpRequestMessage(HttpMethod.Post, "") { Content = new StringContent(sql) };
        using var reponse = _client.Send(demande);
        using var lecteur = new StreamReader(reponse.Content.ReadAsStream());
        var texte = lecteur.ReadToEnd();
        return reponse.IsSuccessStatusCode
            ? texte.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"ClickHouse refuses: {texte}");
    }

    public void Dispose()
    {
        _client.Dispose();
        _demon.Dispose();
    }

    private static bool Repond(HttpClient client)
    {
        try
        {
            using var demande = new HttpRequestMessage(HttpMethod.Get, "");
            using var reponse = client.Send(demande);
            return reponse.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int PortLibre()
    {
        using var ecoute = new TcpListener(IPAddress.Loopback, 0);
        ecoute.Start();
        return ((IPEndPoint)ecoute.LocalEndpoint).Port;
    }

    private static string Configuration(string dossier, int port) => $"""
        <yandex>
          <logger><level>warning</level><log>{dossier}/journal</log><errorlog>{dossier}/erreurs</errorlog></logger>
          <http_port>{port}</http_port><listen_host>127.0.0.1</listen_host>
          <path>{dossier}/donnees/</path><tmp_path>{dossier}/donnees/tmp/</tmp_path><mark_cache_size>5368709120</mark_cache_size>
          <users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
        </yandex>
        """;

    private const string Utilisateurs = """
        <yandex>
          <profiles><default/></profiles><quotas><default/></quotas>
          <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
        </yandex>
        """;
}
