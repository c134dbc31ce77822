using System.Numerics;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Rncp41364;

namespace Rncp.Benchmarks.Decisions;

/// <summary>Ten million persons on one core, and what only reading their facts takes.</summary>
public class BancLot
{
    internal const string Nous = "EstCertainementEligible", AMain = "hand-written C#", Memoire = "reading the facts";
    internal const int Nombre = 10_000_000;

    private static readonly Certification Fiche = Certification.Rncp41364;

    private FaitsCandidat[] _faits = [];
    private FaitsConnus[] _connus = [];

    [GlobalSetup]
    public void Preparer()
    {
        _connus = new Population(Nombre).Connus;
        _faits = Array.ConvertAll(_connus, faits => FaitsCandidat.Connus(faits.Niveau, faits.Baccalaureat, faits.Mois));
    }

    [Benchmark(Description = Nous)]
    public int Decider()
    {
        var eligibles = 0;
        foreach (ref readonly var faits in _faits.AsSpan())
            eligibles += Fiche.EstCertainementEligible(faits) ? 1 : 0;
        return eligibles;
    }

    [Benchmark(Description = AMain)]
    public int DeciderAMain()
    {
        var eligibles = 0;
        foreach (ref readonly var faits in _connus.AsSpan())
            eligibles += EcriteALaMain.Eligible(faits) ? 1 : 0;
        return eligibles;
    }

    [Benchmark(Description = Memoire)]
    public ulong Lire()
    {
        var somme = Vector<ulong>.Zero;
        foreach (var vecteur in MemoryMarshal.Cast<FaitsCandidat, Vector<ulong>>(_faits)) somme += vecteur;
        return Vector.Sum(somme);
    }
}
