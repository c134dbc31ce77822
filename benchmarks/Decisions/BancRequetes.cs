using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;

namespace Rncp.Benchmarks.Decisions;

/// <summary>The decision where the persons are: in a database.</summary>
public class BancRequetes
{
    internal const string Nous = "the expression of the fiche", Sql = "SQL written by hand", EnMemoire = "all rows, then EstCertainementEligible";
    internal const int Nombre = 10_000;

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
    public void Ranger()
    {
        _base.Dispose();
        Directory.Delete(_dossier, recursive: true);
    }

    internal static void Verifier()
    {
        var banc = new BancRequetes();
        banc.Preparer();
        try
        {
            var attendu = new Population(Nombre).Connus.Count(faits => EcriteALaMain.Eligible(faits));
            Controle.Egal(attendu, banc.CompterSql(), Sql);
            Controle.Egal(attendu, banc.Compter(), Nous);
            Controle.Egal(attendu, banc.CompterEnMemoire(), EnMemoire);
        }
        finally
        {
            banc.Ranger();
        }
    }

    [Benchmark(Description = Nous)]
    public int Compter() => _base.Candidats.Count(BaseCandidats.Eligible);

    [Benchmark(Description = Sql)]
    public int CompterSql() => _base.Database
        .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM Candidats WHERE Niveau >= 5 OR ((Baccalaureat OR Niveau >= 4) AND Mois >= 6)").Single();

    [Benchmark(Description = EnMemoire)]
    public int CompterEnMemoire() => _base.Candidats.AsNoTracking().AsEnumerable().Count(BaseCandidats.EligibleEnMemoire);
}
