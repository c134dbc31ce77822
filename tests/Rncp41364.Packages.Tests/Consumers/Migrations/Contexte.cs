using Microsoft.EntityFrameworkCore;
using Rncp;
using Rncp41364;

namespace Migrations;

public sealed class Contexte : DbContext
{
    public DbSet<Dossier> Dossiers => Set<Dossier>();

    protected override void OnConfiguring(DbContextOptionsBuilder options)
    {
        var serveur = Environment.GetEnvironmentVariable("ESSAI_POSTGRESQL");
        (serveur is null ? options.UseSqlite("Data Source=essai.db") : options.UseNpgsql(serveur)).UseRncp();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Dossier>().HasData(
        new Dossier { Id = -1, Bloc = Bloc.BC02, Niveau = NiveauQualification.Niveau5, Blocs = [Bloc.BC04] });
}
