namespace Rncp.Tests.Codes;

public sealed class CodeRomeTests : ContratDeCodeOuvert<CodeRome>
{
    protected override IReadOnlyDictionary<string, CodeRome> Officiels { get; } =
        new[] { "E1101", "A0000", "K1101", "I2901", "Z9999" }.ToDictionary(texte => texte, CodeRome.Parse);

    protected override string[] Refuses => ["E110", "E11011", "11011", "EE110", "É1101", "1101E", "E-101", "E11O1", "E+101", "E1101.", "RNCP41364"];

    protected override string[] Attendus => ["one letter A-Z followed by four digits", "M1805"];

    protected override string[] Tries => ["A0000", "A0001", "E1101", "E1102", "F1101", "Z9999"];

    protected override bool EstDefini(CodeRome code) => code.EstDefini;
}
