using Rncp41364;

namespace Rncp.Tests.Codes;

public sealed class CompetenceTests : ContratDeMembre<Competence>
{
    protected override IReadOnlyDictionary<string, Competence> Officiels { get; } = new Dictionary<string, Competence>
    {
        ["RNCP41364BC01C01"] = Competence.BC01C01, ["RNCP41364BC02C03"] = Competence.BC02C03, ["RNCP41364BC04C11"] = Competence.BC04C11,
    };

    protected override IReadOnlyDictionary<string, string> Formes => new Dictionary<string, string>
    {
        ["BC02C03"] = "RNCP41364BC02C03", ["bc04c11"] = "RNCP41364BC04C11", ["rncp41364bc01c01"] = "RNCP41364BC01C01",
    };

    protected override string[] Refuses => ["BC01C00", "BC01C12", "BC05C01", "BC01C1", "BC01", "C01", "RNCP41364BC01", "RNCP41365BC01C01", "RNCP41364C01", "101"];

    protected override string[] Attendus => [.. Competence.Tous.Select(competence => competence.Code)];

    protected override IReadOnlyList<Competence> Tous => Competence.Tous;

    [Fact]
    public void Depuis_une_cle_rend_sa_competence_ou_leve_une_exception()
    {
        Assert.Equal(Competence.Tous.AsEnumerable(), Enum.GetValues<CleCompetence>().Select(Competence.Depuis));
        Chacun.Verifier([0, 1, 100, 112, 500], cle => Assert.Throws<ArgumentOutOfRangeException>(() => Competence.Depuis((CleCompetence)cle)));
    }
}
