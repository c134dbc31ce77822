using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Rncp41364;

namespace Rncp.Benchmarks.Decisions;

/// <summary>The persons in SQLite.</summary>
public sealed class BaseCandidats(string chemin) : DbContext
{
    internal static readonly Expression<Func<CandidatPlat, bool>> Eligible =
        Certification.Rncp41364.Predicats<CandidatPlat>(candidat => candidat.Niveau, candidat => candidat.Baccalaureat, candidat => candidat.Mois).Certain;

    /// <summary>The persons.</summary>
    public DbSet<CandidatPlat> Candidats => Set<CandidatPlat>();

    internal static bool EligibleEnMemoire(CandidatPlat candidat) =>
        Certification.Rncp41364.EstCertainementEligible(FaitsCandidat.Connus(candidat.Niveau, candidat.Baccalaureat, candidat.Mois));

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite($"Data Source={chemin};Pooling=False");
}
