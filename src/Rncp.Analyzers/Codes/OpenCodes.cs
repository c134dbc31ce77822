using System;
using System.Linq;
using Rncp.Noyau;

namespace Rncp.Analyzers;

/// <summary>The forms of the open codes of the vocabulary, as their parsers take them.</summary>
internal static class OpenCodes
{
    /// <summary>What a text should be to be a code of a type; null when it is one, or when the type has no form.</summary>
    internal static string? ShouldBe(string type, string text) => type switch
    {
        "CodeRome" when !(text.Length == 5 && IsLetter(text[0]) && AreDigits(text, 1, 5)) =>
            "it is one letter A-Z followed by four digits, such as M1805",
        "CodeNsf" when !IsNsf(text) => "it is two or three digits, then at most one letter a-z, such as 326t",
        "CodeFormacode" when !(text.Length == 5 && AreDigits(text, 0, 5)) => "it is five digits, such as 31090",
        "Siret" when !CleSiret.EstValide(text.AsSpan()) => "it is fourteen digits with a valid key, such as 11000007200014",
        "CodeSecteur" when !(text.Length is > 0 and <= 100 && IsLetter(text[0]) && text.All(c => IsLetter(c) || IsDigit(c))) =>
            "it is a key of 1 to 100 letters A-Z and digits, such as Marketing",
        _ => null,
    };

    private static bool IsNsf(string text)
    {
        var digits = text.Length > 0 && IsLetter(text[text.Length - 1]) ? text.Length - 1 : text.Length;
        return digits is 2 or 3 && AreDigits(text, 0, digits);
    }

    private static bool AreDigits(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!IsDigit(text[i])) return false;
        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
