using Rncp.Tests.Bases;

namespace Rncp.Tests;

/// <summary>PostgreSQL, through EF Core and in its own SQL; skipped, with the reason, where it is not installed.</summary>
public sealed class PostgreSqlTests(BasePostgreSql donnees) : ContratDeBase(donnees), IClassFixture<BasePostgreSql>;
