using Rncp41364;

namespace Rncp.Tests.Codes;

public sealed class RomeTests : ContratDeMembre<Rome>
{
    protected override IReadOnlyDictionary<string, Rome> Officiels { get; } = new Dictionary<string, Rome> { ["E1101"] = Rome.E1101 };

    protected override string[] Refuses => ["E1102", "E110", "Animation de site multimédia"];

    protected override string[] Attendus => ["E1101"];

    protected override IReadOnlyList<Rome> Tous => Rome.Tous;

    [Fact]
    public void Code_du_membre_est_le_code_ouvert() => Assert.Equal(CodeRome.Parse("E1101", null), Rome.E1101.Code);
}
