using Rncp.Tests.Bases;

namespace Rncp.Tests;

/// <summary>A server that does not start fails its tests, and says why: only one that is not installed is skipped.</summary>
public sealed class ServeurPostgreSqlTests
{
    [SkippableFact]
    public void Programme_qui_echoue_dit_sa_commande_son_code_et_ce_qu_il_a_imprime()
    {
        Skip.If(OperatingSystem.IsWindows(), "PostgreSQL is tested on Unix, where it listens on a socket.");

        var erreur = Assert.Throws<InvalidOperationException>(() => ServeurPostgreSql.Lancer("sh", "-c", "echo no space left >&2; exit 3"));

        Assert.Equal("sh -c echo no space left >&2; exit 3 ended with 3. It printed: no space left\n", erreur.Message);
    }
}
