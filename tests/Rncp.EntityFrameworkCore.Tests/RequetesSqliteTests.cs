using Rncp.Tests.Bases;

namespace Rncp.Tests;

public sealed class RequetesSqliteTests(BaseSqlite donnees) : ContratDeRequetes(donnees), IClassFixture<BaseSqlite>;
