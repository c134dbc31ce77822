using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Rncp.Tests.Bases;

/// <summary>SQLite, in memory: it lives as long as one connection stays open.</summary>
public sealed class BaseSqlite : BaseEssai
{
    private readonly SqliteConnection _garde;
    private readonly string _chaine = $"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared";

    public BaseSqlite()
    {
        _garde = new SqliteConnection(_chaine);
        _garde.Open();
        Remplir();
    }

    internal override string? Absence => null;

    internal override DbContextOptions Options => new DbContextOptionsBuilder().UseSqlite(_chaine).Options;

    internal override DbConnection Connexion() => new SqliteConnection(_chaine);

    protected override void Fermer() => _garde.Dispose();
}
