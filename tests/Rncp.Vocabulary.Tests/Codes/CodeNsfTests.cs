namespace Rncp.Tests.Codes;

public sealed class CodeNsfTests : ContratDeCodeOuvert<CodeNsf>
{
    protected override IReadOnlyDictionary<string, CodeNsf> Officiels { get; } =
        new[] { "320m", "320", "32", "032", "00", "000", "99z", "320k", "320i", "320s" }.ToDictionary(texte => texte, CodeNsf.Parse);

    protected override string[] Refuses => ["3", "3m", "3200", "320mm", "m320", "3m20", "-32", "+32", "32é", "320-", "320 m", "m", "mm"];

    protected override string[] Attendus => ["two or three digits, then at most one letter a-z", "326t"];

    protected override string[] Tries => ["00", "32", "32m", "99z", "000", "032", "320", "320m", "320n", "321"];

    protected override bool EstDefini(CodeNsf code) => code.EstDefini;
}
