using System.Text.RegularExpressions;
using Accueil.Dossiers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Rncp;

namespace Accueil.Tests.Serveur;

public sealed partial class SchemaTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Les_migrations_font_le_schema_du_modele_sur_les_deux_bases(bool postgreSql)
    {
        var options = new DbContextOptionsBuilder<AccueilContext>().UseRncp();
        using var contexte = new AccueilContext((postgreSql ? options.UseNpgsql("Host=nulle part") : options.UseSqlite("Data Source=:memory:")).Options);
        var modele = Table(contexte.Database.GenerateCreateScript());
        Assert.Contains("Conclusion", modele);
        Assert.Equal(modele, Table(contexte.GetService<IMigrator>().GenerateScript()));
    }

    private static string Table(string script) => Creation().Match(script).Value;

    [GeneratedRegex("""CREATE TABLE "Dossiers"[^;]*;""")]
    private static partial Regex Creation();
}
