using System;
using System.Collections.Generic;

namespace Rncp.Generators;

/// <summary>
/// What the texts of an emitted file take in an assembly: each literal is there once, in a heap (#US) that ECMA-335 describes.
/// The few of other attributes are counted too, though they are elsewhere, so that a name that the compiler adds is covered; those of
/// what is declared to analyzers are as long as the fiche.
/// </summary>
internal static class UserStrings
{
    private static readonly string[] Declared = ["[global::Rncp.Chemins(", "[global::Rncp.Codes("];

    internal static int Bytes(string code)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var bytes = 0;
        var isDeclared = false;
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '/' && code[i + 1] == '/') i = EndOfLine(code, i);
            else if (code[i] == '[') isDeclared = Array.Exists(Declared, text => string.CompareOrdinal(code, i, text, 0, text.Length) == 0);
            else if (code[i] == ')') isDeclared = false;
            else if (code[i] == '"')
            {
                var (start, length) = (++i, 0);
                for (; code[i] != '"'; i++, length++)
                    if (code[i] == '\\') i += code[i + 1] == 'u' ? "u0000".Length : 1;
                if (!isDeclared && seen.Add(code.Substring(start, i - start))) bytes += BytesOf(length);
            }
        }
        return bytes;
    }

    private static int EndOfLine(string code, int i) => code.IndexOf('\n', i) is >= 0 and var end ? end : code.Length;

    /// <summary>Two bytes a character and one that says something of them all, after their number: in one byte, two or four.</summary>
    private static int BytesOf(int characters)
    {
        var blob = 2 * characters + 1;
        return blob + (blob < 0x80 ? 1 : blob < 0x4000 ? 2 : 4);
    }
}
