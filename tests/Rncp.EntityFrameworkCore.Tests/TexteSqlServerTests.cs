using Microsoft.EntityFrameworkCore;
using Rncp.Tests.Modele;

namespace Rncp.Tests;

/// <summary>What EF writes for SQL Server, which no test runs: its tables, and the queries that it translates.</summary>
public class TexteSqlServerTests
{
    [Fact]
    public void Tables_et_requetes_sont_ecrites_pour_SqlServer()
    {
        using var contexte = new Contexte(new DbContextOptionsBuilder().UseSqlServer("Server=aucun").UseRncp().Options);
        Instantane.Verifier(contexte.Database.GenerateCreateScript() + "\n" + Requetes.Sql(contexte), nameof(TexteSqlServerTests));
    }
}
