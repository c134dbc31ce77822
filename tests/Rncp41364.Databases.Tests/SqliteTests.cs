using Rncp.Tests.Bases;

namespace Rncp.Tests;

/// <summary>SQLite, through EF Core and in its own SQL.</summary>
public sealed class SqliteTests(BaseSqlite donnees) : ContratDeBase(donnees), IClassFixture<BaseSqlite>;
