using Rncp.Tests.Bases;

namespace Rncp.Tests;

public sealed class StockagePostgreSqlTests(BasePostgreSql donnees) : ContratDeStockage(donnees), IClassFixture<BasePostgreSql>;
