using Microsoft.EntityFrameworkCore;
using Rncp41364;

namespace Rncp.Tests.Modele;

/// <summary>A context that says what is owned, complex or in JSON, and never what a code is.</summary>
internal sealed class Contexte(DbContextOptions options) : DbContext(options)
{
    internal DbSet<Dossier> Dossiers => Set<Dossier>();

    internal DbSet<Personne> Personnes => Set<Personne>();

    internal DbSet<Module> Modules => Set<Module>();

    internal DbSet<Seance> Seances => Set<Seance>();

    internal DbSet<Echelon> Echelons => Set<Echelon>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Dossier>(dossier =>
        {
            dossier.Property<Bloc?>("Ombre");
            dossier.PrimitiveCollection(un => un.Acquis).HasField("_acquis");
            dossier.OwnsOne(un => un.Visee);
            dossier.OwnsOne(un => un.EnJson, visee => visee.ToJson());
            dossier.OwnsMany(un => un.PlusieursEnJson, visee => visee.ToJson());
            dossier.ComplexProperty(un => un.Complexe);
            dossier.ComplexProperty(un => un.ComplexeEnJson, cible => cible.ToJson());
        });
        modelBuilder.Entity<Module>().HasKey(module => module.Bloc);
        modelBuilder.Entity<Seance>().HasKey(seance => new { seance.Competence, seance.Siret });
        modelBuilder.Entity<Echelon>().HasKey(echelon => echelon.Niveau);
    }
}
