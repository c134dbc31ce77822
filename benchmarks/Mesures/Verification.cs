using Rncp.Benchmarks.Codes;
using Rncp.Benchmarks.Demarrage;
using Rncp.Benchmarks.Generation;

namespace Rncp.Benchmarks;

/// <summary>Runs every piece once and checks that it gives the right result.</summary>
internal static class Verification
{
    internal static void Tout()
    {
        BancCodes.Verifier();
        Banc.Essayer(typeof(BancCodes));
        ChapitreDemarrage.Verifier();
        ChapitreGenerateur.Verifier();
    }
}
