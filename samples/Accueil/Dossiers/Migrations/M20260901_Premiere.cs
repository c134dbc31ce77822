using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Accueil.Dossiers.Migrations;

/// <summary>The first schema. It names no type of a column, so that each provider takes its own.</summary>
[DbContext(typeof(AccueilContext))]
[Migration("20260901000000_Premiere")]
internal sealed class M20260901_Premiere : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("Dossiers", table => new
        {
            Id = table.Column<Guid>(),
            Reference = table.Column<string>(maxLength: 80),
            Cree = table.Column<DateTime>(),
            Le = table.Column<DateOnly>(),
            Voie = table.Column<string>(maxLength: 3, nullable: true),
            Conclusion = table.Column<string>(maxLength: 16),
            NiveauMin = table.Column<int>(nullable: true),
            NiveauMax = table.Column<int>(nullable: true),
            Baccalaureat = table.Column<bool>(nullable: true),
            MoisCertains = table.Column<int>(nullable: true),
            MoisPossibles = table.Column<int>(nullable: true),
            Archive = table.Column<string>(),
        }, constraints: table => table.PrimaryKey("PK_Dossiers", dossier => dossier.Id));
        migrationBuilder.CreateIndex("IX_Dossiers_Cree", "Dossiers", "Cree");
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("Dossiers");
}
