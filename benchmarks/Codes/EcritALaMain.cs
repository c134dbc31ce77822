namespace Rncp.Benchmarks.Codes;

/// <summary>What one would write by hand for these 44 codes and no others.</summary>
internal static class EcritALaMain
{
    internal static int Rang(ReadOnlySpan<char> code)
    {
        Span<char> majuscules = stackalloc char[7];
        if (code.Length != majuscules.Length) return -1;
        for (var i = 0; i < code.Length; i++) majuscules[i] = char.IsAsciiLetterLower(code[i]) ? (char)(code[i] - 0x20) : code[i];
        return majuscules switch
        {
            "BC01C01" => 0,
            "BC01C02" => 1,
            "BC01C03" => 2,
            "BC01C04" => 3,
            "BC01C05" => 4,
            "BC01C06" => 5,
            "BC01C07" => 6,
            "BC01C08" => 7,
            "BC01C09" => 8,
            "BC01C10" => 9,
            "BC01C11" => 10,
            "BC02C01" => 11,
            "BC02C02" => 12,
            "BC02C03" => 13,
            "BC02C04" => 14,
            "BC02C05" => 15,
            "BC02C06" => 16,
            "BC02C07" => 17,
            "BC02C08" => 18,
            "BC02C09" => 19,
            "BC02C10" => 20,
            "BC02C11" => 21,
            "BC03C01" => 22,
            "BC03C02" => 23,
            "BC03C03" => 24,
            "BC03C04" => 25,
            "BC03C05" => 26,
            "BC03C06" => 27,
            "BC03C07" => 28,
            "BC03C08" => 29,
            "BC03C09" => 30,
            "BC03C10" => 31,
            "BC03C11" => 32,
            "BC04C01" => 33,
            "BC04C02" => 34,
            "BC04C03" => 35,
            "BC04C04" => 36,
            "BC04C05" => 37,
            "BC04C06" => 38,
            "BC04C07" => 39,
            "BC04C08" => 40,
            "BC04C09" => 41,
            "BC04C10" => 42,
            "BC04C11" => 43,
            _ => -1,
        };
    }
}
