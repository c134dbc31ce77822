using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.Extensions.DependencyInjection;
using Rncp41364;

namespace Rncp.Tests;

/// <summary>What an application says for a property, or has already, goes before what this package would do.</summary>
public class ReglagesTests
{
    [Fact]
    public void Ce_qui_est_dit_d_une_propriete_l_emporte()
    {
        var script = Script(options => options.UseSqlServer("Server=aucun"), modele => modele.Entity<Entite>(entite =>
        {
            entite.Property(un => un.Bloc).HasMaxLength(40).IsUnicode();
            entite.Property(un => un.Rome).HasColumnType("char(5)");
            entite.Property(un => un.Niveau).HasConversion(new ValueConverter<NiveauQualification, string>(niveau => niveau.Code, texte => NiveauQualification.Parse(texte, null))).HasMaxLength(10);
            entite.Property(un => un.Siret).IsFixedLength();
        }));
        Assert.Contains("[Bloc] nvarchar(40) NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("[Rome] char(5) NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("[Niveau] nvarchar(10) NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("[Siret] char(14) NULL", script, StringComparison.Ordinal);
    }

    /// <summary>The longest texts of the vocabulary's own codes are typed: a column that is too short loses, or refuses, a code.</summary>
    [Theory]
    [InlineData("[Rome] varchar(5) NOT NULL", "Z9999")]
    [InlineData("[Nsf] varchar(4) NULL", "320t")]
    [InlineData("[Formacode] varchar(5) NULL", "46347")]
    [InlineData("[Siret] varchar(14) NULL", "73282932000074")]
    public void Une_colonne_a_la_longueur_du_plus_long_code(string colonne, string code)
    {
        Assert.Contains(colonne, Script(options => options.UseSqlServer("Server=aucun")), StringComparison.Ordinal);
        Assert.Contains($"({code.Length})", colonne, StringComparison.Ordinal);
    }

    [Fact]
    public void Dans_la_memoire_des_tests_les_types_sont_gardes_et_cherches()
    {
        var options = new DbContextOptionsBuilder<Base>().UseInMemoryDatabase(Guid.NewGuid().ToString()).UseRncp().Options;
        using (var contexte = new Base(options, null))
        {
            contexte.Add(new Entite { Bloc = Bloc.BC02, Blocs = [Bloc.BC01, Bloc.BC03] });
            contexte.Add(new Entite { Bloc = Bloc.BC03, Niveau = NiveauQualification.Niveau3 });
            contexte.SaveChanges();
        }
        using var autre = new Base(options, null);
        Assert.Equal([Bloc.BC01, Bloc.BC03], autre.Set<Entite>().Single(entite => entite.Bloc == Bloc.BC02).Blocs);
        Assert.Equal(Bloc.BC03, autre.Set<Entite>().Single(entite => entite.Niveau < NiveauQualification.Niveau5).Bloc);
    }

    [Fact]
    public void Dit_deux_fois_UseRncp_est_dit_une_fois_et_un_contexte_sans_lui_n_en_a_rien()
    {
        var options = new DbContextOptionsBuilder<Base>().UseSqlite("Data Source=:memory:").UseRncp().UseRncp().Options;
        using (var contexte = new Base(options, null)) Assert.Contains("\"Bloc\" TEXT NOT NULL", contexte.Database.GenerateCreateScript(), StringComparison.Ordinal);
        using var sans = new Base(new DbContextOptionsBuilder<Base>().UseSqlite("Data Source=:memory:").Options, null);
        Assert.Throws<InvalidOperationException>(() => sans.Database.GenerateCreateScript());
    }

    /// <summary>The habit of who wrote converters before: what is asked for is what is done.</summary>
    [Fact]
    public void Convertir_un_bloc_en_texte_et_un_niveau_en_nombre_est_ce_qui_est_fait()
    {
        var script = Script(options => options.UseSqlServer("Server=aucun"), modele => modele.Entity<Entite>(entite =>
        {
            entite.Property(un => un.Bloc).HasConversion<string>();
            entite.Property(un => un.Niveau).HasConversion<int>();
        }));
        Assert.Contains("[Bloc] varchar(13) NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("[Niveau] int NOT NULL", script, StringComparison.Ordinal);
    }

    /// <summary>A fiche without métiers has the set all the same.</summary>
    [Fact]
    public void Un_ensemble_sans_membre_est_une_colonne() => Assert.Contains(
        "[Metier] varchar(1) NULL", Script(options => options.UseSqlServer("Server=aucun"), modele => modele.Entity<SansMetier>()), StringComparison.Ordinal);

    [Fact]
    public void Des_services_donnes_au_contexte_ont_ceux_de_la_bibliotheque_ou_sont_refuses()
    {
        var sans = new DbContextOptionsBuilder<Base>().UseSqlite("Data Source=:memory:").UseRncp()
            .UseInternalServiceProvider(new ServiceCollection().AddEntityFrameworkSqlite().BuildServiceProvider()).Options;
        Assert.Contains("AddEntityFrameworkRncp()", Assert.Throws<InvalidOperationException>(() => new Base(sans, null)).Message, StringComparison.Ordinal);
        var avec = new DbContextOptionsBuilder<Base>().UseSqlite("Data Source=:memory:").UseRncp()
            .UseInternalServiceProvider(new ServiceCollection().AddEntityFrameworkSqlite().AddEntityFrameworkRncp().BuildServiceProvider()).Options;
        using (var contexte = new Base(avec, null)) Assert.Contains("\"Bloc\" TEXT NOT NULL", contexte.Database.GenerateCreateScript(), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddEntityFrameworkRncp());
    }

    [Fact]
    public void UseRncp_sans_options_est_refuse() =>
        Assert.Throws<ArgumentNullException>(() => ((DbContextOptionsBuilder)null!).UseRncp());

    private static string Script(Func<DbContextOptionsBuilder<Base>, DbContextOptionsBuilder> fournisseur, Action<ModelBuilder>? suite = null)
    {
        var options = new DbContextOptionsBuilder<Base>();
        fournisseur(options).UseRncp().EnableServiceProviderCaching(false);
        using var contexte = new Base(options.Options, suite);
        return contexte.Database.GenerateCreateScript();
    }

    private sealed class Base(DbContextOptions<Base> options, Action<ModelBuilder>? suite) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Entite>();
            suite?.Invoke(modelBuilder);
        }
    }

    private sealed class SansMetier
    {
        public int Id { get; set; }

        public Rncp37674.Metier? Metier { get; set; }
    }

    private sealed class Entite
    {
        public int Id { get; set; }

        public Bloc Bloc { get; set; } = Bloc.BC01;

        public CodeRome Rome { get; set; } = CodeRome.Parse("M1805", null);

        public CodeNsf? Nsf { get; set; }

        public CodeFormacode? Formacode { get; set; }

        public Siret? Siret { get; set; }

        public NiveauQualification Niveau { get; set; } = NiveauQualification.Niveau6;

        public Bloc[] Blocs { get; set; } = [];
    }
}
