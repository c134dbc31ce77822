namespace Rncp.Tests.Codes;

public sealed class CodeFormacodeTests : ContratDeCodeOuvert<CodeFormacode>
{
    protected override IReadOnlyDictionary<string, CodeFormacode> Officiels { get; } =
        new[] { "11001", "00000", "00001", "99999" }.ToDictionary(texte => texte, CodeFormacode.Parse);

    protected override string[] Refuses => ["1100", "110011", "-1100", "+1100", "1e100", "11 01", "1100a", "0x110", "11.01"];

    protected override string[] Attendus => ["five digits", "31090"];

    protected override string[] Tries => ["00000", "00001", "11001", "11002", "99999"];

    protected override bool EstDefini(CodeFormacode code) => code.EstDefini;
}
