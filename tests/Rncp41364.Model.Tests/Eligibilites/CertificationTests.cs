using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>The cases K1 to K4: each bloc stays acquired, and the four make the certification.</summary>
public sealed class CertificationTests
{
    public static TheoryData<string, string[], string[], bool?> Cas => new()
    {
        { "K1 one bloc", ["BC01"], [], false },
        { "K2 three, the last unknown", ["BC01", "BC02", "BC03"], ["BC04"], null },
        { "K3 the four", ["BC01", "BC02", "BC03", "BC04"], [], true },
        { "K4 one failed, the others unknown", [], ["BC01", "BC03", "BC04"], false },
    };

    [Theory]
    [MemberData(nameof(Cas))]
    public void Progression_Cas_EstCertifieSiLesQuatreBlocsLeSont(string cas, string[] acquis, string[] inconnus, bool? attendu)
    {
        var progression = Certification.Rncp41364.Progression(acquis.Select(bloc => Bloc.Parse(bloc, null)), inconnus.Select(bloc => Bloc.Parse(bloc, null)));

        Assert.True(attendu == progression.EstCertifie, cas);
        Assert.Equal(acquis, progression.Acquis.Select(bloc => bloc.Cle.ToString()));
    }
}
