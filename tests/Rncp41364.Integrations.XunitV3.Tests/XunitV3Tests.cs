using Rncp41364;

namespace Rncp.Tests.Integrations;

/// <summary>The rows of xUnit 3 are one test each, since it writes and parses what formats and parses itself.</summary>
public sealed class XunitV3Tests
{
    public static TheoryData<Bloc, CodeRome> Lignes => new(Bloc.Tous.Select(bloc => (bloc, Rome.E1101.Code)));

    [Theory, MemberData(nameof(Lignes))]
    public void Chaque_ligne_est_un_test(Bloc bloc, CodeRome rome)
    {
        Assert.Contains(bloc.Code, TestContext.Current.TestCase!.TestCaseDisplayName, StringComparison.Ordinal);
        Assert.Contains("E1101", $"{rome} {TestContext.Current.TestCase.TestCaseDisplayName}", StringComparison.Ordinal);
    }
}
