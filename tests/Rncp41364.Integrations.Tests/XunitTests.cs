using Rncp41364;

namespace Rncp.Tests.Integrations;

/// <summary>The rows of xUnit 2 are one test each when they are texts.</summary>
public sealed class XunitTests
{
    public static TheoryData<string> Codes => [.. Bloc.Tous.Select(bloc => bloc.Code)];

    [Theory, MemberData(nameof(Codes))]
    public void Chaque_bloc_a_onze_competences(string code) => Assert.Equal(11, Bloc.Parse(code, null).Competences.Length);
}
