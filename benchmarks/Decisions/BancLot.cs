using System.Numerics;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Rncp41364;

namespace Rncp.Benchmarks.Decisions;

/// <summary>Who among ten million persons is eligible, counted on one core, and what only reading their facts takes.</summary>
public class BancLot
{
    internal const string EnLot = "EstCertainementEligible, 4,096 at once", UnParUn = "EstCertainementEligible, one by one", AMain = "hand-written C#", Memoire = "reading the facts";
    internal const int Nombre = 10_000_000;

    private static readonly Certification Fiche = Certification.Rncp41364;

    private FaitsCandidat[] _faits = [];
    private FaitsConnus[] _connus = [];
    private readonly bool[] _reponses = new bool[4_096];

    [GlobalSetup]
    public void Preparer() => Preparer(Nombre);

    private void Preparer(int nombre)
    {
        _connus = new Population(nombre).Connus;
        _faits = Array.ConvertAll(_connus, faits => FaitsCandidat.Connus(faits.Niveau, faits.Baccalaureat, faits.Mois));
    }

    /// <summary>All ways of counting must count the same persons; else this throws.</summary>
    internal static void Verifier()
    {
        var banc = new BancLot();
        banc.Preparer(Population.Nombre - 3);
        Controle.Egal(banc.DeciderAMain(), banc.DeciderEnLot(), $"{EnLot} of {banc._connus.Length} persons");
        Controle.Egal(banc.DeciderAMain(), banc.Decider(), $"{UnParUn} of {banc._connus.Length} persons");
    }

    [Benchmark(Description = EnLot)]
    public int DeciderEnLot()
    {
        var eligibles = 0;
        for (ReadOnlySpan<FaitsCandidat> reste = _faits; !reste.IsEmpty;)
        {
            var reponses = _reponses.AsSpan(0, Math.Min(_reponses.Length, reste.Length));
            Fiche.EstCertainementEligible(reste[..reponses.Length], reponses);
            eligibles += reponses.Count(true);
            reste = reste[reponses.Length..];
        }
        return eligibles;
    }

    [Benchmark(Description = UnParUn)]
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
