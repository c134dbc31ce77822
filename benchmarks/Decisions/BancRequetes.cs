using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;
using Rncp41364;

namespace Rncp.Benchmarks.Decisions;

/// <summary>The decision where the persons are: in a database.</summary>
public class BancRequetes : IDisposable
{
    internal const string Nous = "the expression of the fiche", Predicat = "the SQL predicate of the fiche", Sql = "SQL written by hand", EnMemoire = "all rows, then EstCertainementEligible";
    internal const int Nombre = 10_000;

    private static readonly string Requete =
        $"SELECT COUNT(*) AS Value FROM Candidats WHERE {Certification.Rncp41364.Sql("Niveau", "Baccalaureat", "Mois", table: "Candidats").Certain}";

    private string _dossier = "";
    private BaseCandidats _base = null!;

    [GlobalSetup]
    public void Preparer()
    {
        _dossier = Directory.CreateTempSubdirectory("rncp-requetes-").FullName;
        _base = new BaseCandidats(Path.Combine(_dossier, "candidats.db"));
        _base.Database.EnsureCreated();
        _base.AddRange(new Population(Nombre).Plats());
        _base.SaveChanges();
        _base.ChangeTracker.Clear();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _base.Dispose();
        Directory.Delete(_dossier, recursive: true);
        GC.SuppressFinalize(this);
    }

    internal static void Verifier()
    {
        using var banc = new BancRequetes();
        banc.Preparer();
        var attendu = new Population(Nombre).Connus.Count(faits => EcriteALaMain.Eligible(faits));
        Controle.Egal(attendu, banc.CompterSql(), Sql);
        Controle.Egal(attendu, banc.Compter(), Nous);
        Controle.Egal(attendu, banc.CompterPredicat(), Predicat);
        Controle.Egal(attendu, banc.CompterEnMemoire(), EnMemoire);
    }

    [Benchmark(Description = Nous)]
    public int Compter() => _base.Candidats.Count(BaseCandidats.Eligible);

    [Benchmark(Description = Predicat)]
    public int CompterPredicat() => _base.Database.SqlQueryRaw<int>(Requete).Single();

    [Benchmark(Description = Sql)]
    public int CompterSql() => _base.Database
        .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM Candidats WHERE Niveau >= 5 OR ((Baccalaureat OR Niveau >= 4) AND Mois >= 6)").Single();

    [Benchmark(Description = EnMemoire)]
    public int CompterEnMemoire() => _base.Candidats.AsNoTracking().AsEnumerable().Count(BaseCandidats.EligibleEnMemoire);
}
