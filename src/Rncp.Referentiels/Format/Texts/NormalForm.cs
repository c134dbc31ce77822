using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>
/// The characters that the normal form C of Unicode writes otherwise, even alone. A table, since string.IsNormalized answers
/// what the host knows: where globalization is invariant, that every text is normal. What is normal in a version of Unicode stays so.
/// </summary>
internal static class NormalForm
{
    /// <summary>A character, and the one that it is written as.</summary>
    private const string Doubles = "\u0374\u02B9\u037E\u003B\u0387\u00B7\u1F71\u03AC\u1F73\u03AD\u1F75\u03AE\u1F77\u03AF\u1F79\u03CC"
        + "\u1F7B\u03CD\u1F7D\u03CE\u1FBB\u0386\u1FBE\u03B9\u1FC9\u0388\u1FCB\u0389\u1FD3\u0390\u1FDB\u038A\u1FE3\u03B0\u1FEB\u038E"
        + "\u1FEE\u0385\u1FEF\u0060\u1FF9\u038C\u1FFB\u038F\u1FFD\u00B4\u2126\u03A9\u212A\u004B\u212B\u00C5\u2329\u3008\u232A\u3009";

    /// <summary>
    /// The first and the last of each run of those that are written as several, and of the ideographs kept for other encodings.
    /// </summary>
    private static readonly int[] Others =
    [
        0x0958, 0x095F, 0x09DC, 0x09DD, 0x09DF, 0x09DF, 0x0A33, 0x0A33, 0x0A36, 0x0A36, 0x0A59, 0x0A5B, 0x0A5E, 0x0A5E, 0x0B5C, 0x0B5D,
        0x0F43, 0x0F43, 0x0F4D, 0x0F4D, 0x0F52, 0x0F52, 0x0F57, 0x0F57, 0x0F5C, 0x0F5C, 0x0F69, 0x0F69, 0x2ADC, 0x2ADC,
        0xF900, 0xFA0D, 0xFA10, 0xFA10, 0xFA12, 0xFA12, 0xFA15, 0xFA1E, 0xFA20, 0xFA20, 0xFA22, 0xFA22, 0xFA25, 0xFA26, 0xFA2A, 0xFAFF,
        0xFB1D, 0xFB1D, 0xFB1F, 0xFB1F, 0xFB2A, 0xFB36, 0xFB38, 0xFB3C, 0xFB3E, 0xFB3E, 0xFB40, 0xFB41, 0xFB43, 0xFB44, 0xFB46, 0xFB4E,
        0x1D15E, 0x1D164, 0x1D1BB, 0x1D1C0, 0x2F800, 0x2FA1F,
    ];

    /// <summary>What is written instead of a character; null when it stays.</summary>
    internal static string? Instead(int codePoint)
    {
        for (var i = 0; i < Doubles.Length && codePoint >= Doubles[i]; i += 2)
            if (codePoint == Doubles[i]) return $"'{Doubles[i + 1]}' ({Quoting.Name(Doubles[i + 1])})";
        return Caracteres.EstDans(Others, codePoint) ? "another" : null;
    }
}
