using Microsoft.EntityFrameworkCore;
using Rncp.Tests.Modele;
using Rncp41364;

namespace Rncp.Tests;

/// <summary>What EF writes for MySQL, which no test runs: its tables, and the queries that it translates.</summary>
public class TexteMySqlTests
{
    private static readonly Bloc[] Blocs = [Bloc.BC01, Bloc.BC03];

    [Fact]
    public void Tables_et_requetes_sont_ecrites_pour_MySql()
    {
        using var contexte = new Contexte();
        var eligibles = Certification.Rncp41364.Predicats<Personne>(
            personne => personne.Niveau, personne => personne.Baccalaureat, personne => personne.Mois);
        Instantane.Verifier(string.Join("\n\n", new[]
        {
            contexte.Database.GenerateCreateScript(),
            contexte.Inscriptions.Where(un => Blocs.Contains(un.Bloc) && un.Niveau >= NiveauQualification.Niveau5).OrderBy(un => un.Rome)
                .Select(un => un.Rome).ToQueryString(),
            contexte.Inscriptions.Where(un => un.Visee.Bloc == Bloc.BC02).Select(un => un.Id).ToQueryString(),
            contexte.Personnes.Where(eligibles.Certain).Select(personne => personne.Id).ToQueryString(),
            contexte.Personnes.Where(eligibles.Possible).Select(personne => personne.Id).ToQueryString(),
        }) + "\n", nameof(TexteMySqlTests));
    }

    /// <summary>A list of codes is one of texts, which this provider does not take: the day that it does, this says so.</summary>
    [Fact]
    public void Le_fournisseur_ne_prend_pas_de_liste_de_textes_donc_pas_de_codes()
    {
        using var textes = new Contexte(modele => modele.Entity<Liste<string>>());
        using var codes = new Contexte(modele => modele.Entity<Liste<Bloc>>());
        Assert.Throws<InvalidOperationException>(() => textes.Database.GenerateCreateScript());
        Assert.Throws<InvalidOperationException>(() => codes.Database.GenerateCreateScript());
    }

    private sealed class Contexte(Action<ModelBuilder>? suite = null) : DbContext
    {
        internal DbSet<Inscription> Inscriptions => Set<Inscription>();

        internal DbSet<Personne> Personnes => Set<Personne>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseMySQL("Server=aucun").UseRncp().EnableServiceProviderCaching(false);

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Inscription>().OwnsOne(un => un.Visee);
            modelBuilder.Entity<Inscription>().HasAlternateKey(un => new { un.Bloc, un.Siret });
            suite?.Invoke(modelBuilder);
        }
    }

    private sealed class Inscription
    {
        public int Id { get; set; }

        public Bloc Bloc { get; set; } = Bloc.BC01;

        public CodeRome Rome { get; set; }

        public Siret Siret { get; set; }

        public NiveauQualification? Niveau { get; set; }

        public Visee Visee { get; set; } = new();
    }

    private sealed class Visee
    {
        public Bloc? Bloc { get; set; }
    }

    private sealed class Liste<T>
    {
        public int Id { get; set; }

        public List<T> Valeurs { get; set; } = [];
    }
}
