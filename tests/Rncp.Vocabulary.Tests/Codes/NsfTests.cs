using Rncp41364;

namespace Rncp.Tests.Codes;

public sealed class NsfTests : ContratDeMembre<Nsf>
{
    protected override IReadOnlyDictionary<string, Nsf> Officiels { get; } = new Dictionary<string, Nsf> { ["320m"] = Nsf.N320m };

    protected override string[] Refuses => ["320", "320n", "N320m"];

    protected override string[] Attendus => ["320m"];

    protected override IReadOnlyList<Nsf> Tous => Nsf.Tous;

    [Fact]
    public void Code_du_membre_est_le_code_ouvert() => Assert.Equal(CodeNsf.Parse("320m", null), Nsf.N320m.Code);
}
