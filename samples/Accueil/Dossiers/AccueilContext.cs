using Microsoft.EntityFrameworkCore;

namespace Accueil.Dossiers;

internal sealed class AccueilContext(DbContextOptions<AccueilContext> options) : DbContext(options)
{
    public DbSet<Dossier> Dossiers => Set<Dossier>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Dossier>(dossier =>
    {
        dossier.Property(un => un.Reference).HasMaxLength(Textes.LongueurNom);
        // SQLite keeps no zone.
        dossier.Property(un => un.Cree).HasConversion(jour => jour, jour => DateTime.SpecifyKind(jour, DateTimeKind.Utc));
        dossier.HasIndex(un => un.Cree);
    });
}
