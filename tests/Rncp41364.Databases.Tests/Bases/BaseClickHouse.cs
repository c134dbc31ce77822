using System.Globalization;
using Rncp.Tests.Serveurs;

namespace Rncp.Tests.Bases;

/// <summary>A ClickHouse server of its own, with tables in memory.</summary>
public sealed class BaseClickHouse : MoteurSql
{
    private readonly ServeurClickHouse? _serveur;

    public BaseClickHouse()
    {
        if (Absence is not null) return;
        _serveur = ServeurClickHouse.Demarrer();
        Remplir();
    }

    internal override string? Absence => ServeurClickHouse.Absence;

    internal override DialecteSql Dialecte => DialecteSql.ClickHouse;

    internal override string[][] NomsEnPlus => NomsDEssai.QueDistinguentCapitalesEtEspaces;

    protected override string Suite => " ENGINE = Memory";

    protected override (string Nombre, string Booleen) Types => ("Nullable(Int32)", "Nullable(UInt8)");

    internal string[] Demander(string sql) => _serveur!.Demander(sql);

    internal override int[] Lire(string sql) => [.. Demander(sql).Select(ligne => int.Parse(ligne, CultureInfo.InvariantCulture)).Order()];

    internal override void Executer(string sql) => Demander(sql);

    /// <summary>The names of the tests have neither backquote nor backslash.</summary>
    internal override string Citer(string nom) => '`' + nom + '`';

    protected override void Fermer() => _serveur?.Dispose();
}
