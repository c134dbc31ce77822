using Rncp.Benchmarks;
using Rncp.Benchmarks.Codes;
using Rncp.Benchmarks.Decisions;
using Rncp.Benchmarks.Demarrage;
using Rncp.Benchmarks.Generation;

namespace Rncp.Tests;

/// <summary>The gates of the benchmarks: every peer gives the right result, and every measured method runs. Nothing is timed.</summary>
public class ControlesTests
{
    public static TheoryData<Type> Bancs => [.. Verification.Bancs];

    [Fact]
    public void Decisions_AreThoseOfTheRuleWrittenByHand() => BancDecisions.Verifier();

    [Fact]
    public void Queries_CountTheSamePersons() => BancRequetes.Verifier();

    [Fact]
    public void Codes_AreReadAndWrittenAlikeByEveryPeer() => BancCodes.Verifier();

    [Fact]
    public void Programs_ThatStart_FindTheSameInTheFiche() => ChapitreDemarrage.Verifier();

    [Fact]
    public void Generators_EmitEveryMember() => ChapitreGenerateur.Verifier();

    [Fact]
    public void Sample_BuildsAndPrintsTheSame_WithTheGeneratorAndWithWhatItEmits() => ConstructionExemple.Verifier();

    [Theory, MemberData(nameof(Bancs))]
    public void Methods_OfABenchmark_Run(Type banc) => Banc.Essayer(banc);

    [Fact]
    public void Egal_OfAWrongResult_Throws() =>
        Assert.Equal("Not so: le rang is 1, and not 2.", Assert.Throws<InvalidOperationException>(() => Controle.Egal(1, 2, "le rang")).Message);
}
