using Microsoft.EntityFrameworkCore;

namespace Rncp.Tests.Bases;

/// <summary>The entities of an application, with nothing particular about them.</summary>
internal sealed class Contexte(DbContextOptions options) : DbContext(options)
{
    internal DbSet<Personne> Personnes => Set<Personne>();

    internal DbSet<PersonneSimple> PersonnesSimples => Set<PersonneSimple>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Personne>().Property(personne => personne.Id).ValueGeneratedNever();
        modelBuilder.Entity<PersonneSimple>().Property(personne => personne.Id).ValueGeneratedNever();
    }
}
