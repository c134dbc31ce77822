using Rncp.Tests.Bases;

namespace Rncp.Tests;

public sealed class StockageSqliteTests(BaseSqlite donnees) : ContratDeStockage(donnees), IClassFixture<BaseSqlite>;
