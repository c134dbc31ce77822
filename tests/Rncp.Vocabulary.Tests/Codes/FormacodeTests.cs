using Rncp41364;

namespace Rncp.Tests.Codes;

public sealed class FormacodeTests : ContratDeMembre<Formacode>
{
    protected override IReadOnlyDictionary<string, Formacode> Officiels { get; } = new Dictionary<string, Formacode> { ["11001"] = Formacode.F11001 };

    protected override string[] Refuses => ["11002", "F11001", "1101"];

    protected override string[] Attendus => ["11001"];

    protected override IReadOnlyList<Formacode> Tous => Formacode.Tous;

    [Fact]
    public void Code_du_membre_est_le_code_ouvert() => Assert.Equal(CodeFormacode.Parse("11001", null), Formacode.F11001.Code);
}
