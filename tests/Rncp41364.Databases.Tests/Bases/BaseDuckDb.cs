using System.Data.Common;
using DuckDB.NET.Data;

namespace Rncp.Tests.Bases;

/// <summary>DuckDB, in memory: it lives as long as one connection stays open.</summary>
public sealed class BaseDuckDb : MoteurAdo
{
    private readonly DuckDBConnection _garde = new("Data Source=:memory:");

    public BaseDuckDb()
    {
        _garde.Open();
        Remplir();
    }

    internal override string? Absence => null;

    internal override DialecteSql Dialecte => DialecteSql.Standard;

    internal override string[][] NomsEnPlus => NomsDEssai.AvecApostrophesInverses;

    internal override DbConnection Connexion() => _garde.Duplicate();

    protected override void Fermer() => _garde.Dispose();
}
