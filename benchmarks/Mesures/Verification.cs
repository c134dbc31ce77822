using Rncp.Benchmarks.Chargement;
using Rncp.Benchmarks.Codes;
using Rncp.Benchmarks.Contenus;
using Rncp.Benchmarks.Debit;
using Rncp.Benchmarks.Decisions;
using Rncp.Benchmarks.Demarrage;
using Rncp.Benchmarks.Generation;
using Rncp.Benchmarks.Populations;

namespace Rncp.Benchmarks;

/// <summary>Runs every piece once and checks that it gives the right result.</summary>
internal static class Verification
{
    internal static readonly Type[] Bancs = [typeof(BancDecisions), typeof(BancRequetes), typeof(BancCodes), typeof(BancChargement)];

    internal static void Tout()
    {
        BancDecisions.Verifier();
        BancRequetes.Verifier();
        PopulationParquet.Verifier();
        ChapitreDebit.Verifier();
        BancCodes.Verifier();
        BancChargement.Verifier();
        foreach (var banc in Bancs) Banc.Essayer(banc);
        ChapitreDemarrage.Verifier();
        ChapitreGenerateur.Verifier();
        ChapitreContenus.Verifier();
        ConstructionExemple.Verifier();
    }
}
