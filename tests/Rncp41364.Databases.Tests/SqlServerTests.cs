using Rncp.Tests.Bases;

namespace Rncp.Tests;

/// <summary>The dialect of SQL Server, as its parser reads it.</summary>
public sealed class SqlServerTests(BaseSqlServer moteur) : ContratDeDialecte(moteur), IClassFixture<BaseSqlServer>
{
    [Fact]
    public void Noms_lus_sont_ceux_qui_ont_ete_donnes()
    {
        var predicats = Fiche.Sql("a]b", "[c]", "\"d\"]]", "dbo].[t", DialecteSql.SqlServer);

        Assert.Equal(["dbo].[t . \"d\"]]", "dbo].[t . [c]", "dbo].[t . a]b"], Noms(predicats.Certain));
        Assert.Equal(["dbo].[t . \"d\"]]", "dbo].[t . a]b"], Noms(predicats.Possible));
    }

    /// <summary>SQL Server has no IS TRUE: its parser says so of the standard, and takes the dialect.</summary>
    [Fact]
    public void Standard_est_refuse_par_l_analyseur() =>
        Assert.Throws<FormatException>(() => LectureTSql.De($"SELECT 1 FROM t WHERE {Fiche.Sql("n", "b", "m", null).Certain}"));

    private static IEnumerable<string> Noms(string predicat) =>
        LectureTSql.De($"SELECT 1 FROM t WHERE {predicat}").Noms().Select(chemin => string.Join(" . ", chemin)).Distinct().Order(StringComparer.Ordinal);
}
