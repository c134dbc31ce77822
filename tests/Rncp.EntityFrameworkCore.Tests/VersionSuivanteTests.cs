extern alias suivante;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Suivant = suivante::Rncp41364.Bloc;

namespace Rncp.Tests;

/// <summary>An application takes the package of a later version of the fiche, and its database keeps what the earlier one stored.</summary>
public sealed class VersionSuivanteTests : IDisposable
{
    private readonly SqliteConnection _connexion = new("Data Source=:memory:");

    public VersionSuivanteTests()
    {
        _connexion.Open();
        using var avant = new Inscriptions<Rncp41364.Bloc>(_connexion);
        avant.Database.EnsureCreated();
        avant.AddRange(Rncp41364.Bloc.Tous.Select(bloc => new Inscription<Rncp41364.Bloc> { Bloc = bloc }));
        avant.SaveChanges();
    }

    public void Dispose() => _connexion.Dispose();

    [Fact]
    public void Les_codes_des_deux_versions_sont_lus_et_celui_qui_n_est_plus_est_nomme()
    {
        using var apres = new Inscriptions<Suivant>(_connexion);
        Assert.Equal([Suivant.BC01, Suivant.BC02, Suivant.BC03], apres.Lignes.Where(ligne => ligne.Id <= 3).OrderBy(ligne => ligne.Id).Select(ligne => ligne.Bloc));
        Assert.Equal(2, apres.Lignes.Single(ligne => ligne.Bloc == Suivant.BC02).Id);
        var erreur = Assert.Throws<InvalidOperationException>(() => apres.Lignes.ToList());
        Assert.Equal(
            "In the database: 'RNCP41364BC04' is not a Bloc. Expected, in upper or lower case, long or short (BC01 for RNCP41364BC01): "
            + "RNCP41364BC01, RNCP41364BC02, RNCP41364BC03, RNCP41364BC05.",
            erreur.Message);
        Assert.Equal(4, apres.Lignes.Count());
    }

    /// <summary>What docs/entity-framework.md tells to do: find what is left of the earlier version, and say what it has become.</summary>
    [Fact]
    public void Ce_qui_reste_de_la_version_d_avant_se_trouve_et_se_remplace()
    {
        using var apres = new Inscriptions<Suivant>(_connexion);
        var codes = Suivant.Tous.Select(bloc => bloc.Code).ToArray();
        var restes = apres.Database.SqlQuery<string>($"SELECT DISTINCT \"Bloc\" AS \"Value\" FROM \"Lignes\"").Where(code => !codes.Contains(code)).ToList();
        Assert.Equal(["RNCP41364BC04"], restes);
        Assert.Equal(1, apres.Database.ExecuteSql($"UPDATE \"Lignes\" SET \"Bloc\" = {Suivant.BC05.Code} WHERE \"Bloc\" = {restes[0]}"));
        Assert.Equal([Suivant.BC01, Suivant.BC02, Suivant.BC03, Suivant.BC05], apres.Lignes.OrderBy(ligne => ligne.Id).Select(ligne => ligne.Bloc));
    }

    private sealed class Inscription<TBloc>
    {
        public int Id { get; set; }

        public required TBloc Bloc { get; set; }
    }

    private sealed class Inscriptions<TBloc>(SqliteConnection connexion) : DbContext(new DbContextOptionsBuilder().UseSqlite(connexion).UseRncp().Options)
    {
        internal DbSet<Inscription<TBloc>> Lignes => Set<Inscription<TBloc>>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Inscription<TBloc>>().ToTable("Lignes");
    }
}
