using Rncp.Tests.Bases;

namespace Rncp.Tests;

/// <summary>DuckDB, in standard SQL.</summary>
public sealed class DuckDbTests(BaseDuckDb moteur) : ContratDeDialecte(moteur), IClassFixture<BaseDuckDb>;
