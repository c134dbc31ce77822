using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>The one normalisation of the texts of a référentiel: blanks, and the normal form C. Everything else is verbatim.</summary>
internal static class Typography
{
    private const int Replacement = 0xFFFD;

    /// <summary>What is wrong with a text, to end the sentence "this text has ..."; null when nothing is.</summary>
    internal static string? Defect(string text)
    {
        if (text.Length == 0) return "no character";
        if (text[0] == ' ' || text[text.Length - 1] == ' ') return "a blank at an end";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is > ' ' and < '\u007F') continue;
            if (text[i] == ' ' && text[i - 1] == ' ') return "two blanks in a row";
            if (text[i] != ' ' && char.IsWhiteSpace(text[i])) return $"the blank {Quoting.Name(text[i])}";
            if (DefectAt(text, i) is { } defect) return defect;
            if (char.IsHighSurrogate(text[i])) i++;
        }
        return null;
    }

    private static string? DefectAt(string text, int index)
    {
        var codePoint = Caracteres.Numero(text, index);
        return codePoint == Replacement ? $"the replacement character {Quoting.Name(codePoint)}, the trace of a character that was lost"
            : IsNoncharacter(codePoint) ? $"the code {Quoting.Name(codePoint)}, which is no character and never will be"
            : Caracteres.EstInvisible(text, index) ? $"the invisible character {Quoting.Name(codePoint)}"
            : Caracteres.EstDetache(text, index) ? $"the combining mark {Quoting.Name(codePoint)} apart from its letter"
            : NormalForm.Instead(codePoint) is { } instead
                ? $"the character {Quoting.Name(codePoint)}, which the normal form C of Unicode writes as {instead}"
            : null;
    }

    /// <summary>The last two codes of each plane, and 32 more.</summary>
    private static bool IsNoncharacter(int codePoint) => (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF;
}
