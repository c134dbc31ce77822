using Rncp.Tests.Bases;

namespace Rncp.Tests;

public sealed class RequetesPostgreSqlTests(BasePostgreSql donnees) : ContratDeRequetes(donnees), IClassFixture<BasePostgreSql>;
