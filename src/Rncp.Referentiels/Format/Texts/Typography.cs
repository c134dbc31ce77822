using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>The one normalisation of the texts of a référentiel: blanks, and the normal form C. Everything else is verbatim.</summary>
internal static class Typography
{
    private const int Replacement = 0xFFFD;

    /// <summary>What is wrong with a text, in English to end the sentence "this text has ..."; null when nothing is.</summary>
    internal static Phrase? Defect(string text)
    {
        if (text.Length == 0) return ("no character", "il n'y a aucun caractère");
        if (text[0] == ' ' || text[text.Length - 1] == ' ') return ("a blank at an end", "il y a une espace à un bout");
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is > ' ' and < '\u007F') continue;
            if (text[i] == ' ' && text[i - 1] == ' ') return ("two blanks in a row", "deux espaces se suivent");
            if (text[i] != ' ' && char.IsWhiteSpace(text[i]))
                return ($"the blank {Quoting.Name(text[i])}", $"il y a le blanc {Quoting.Name(text[i])}");
            if (DefectAt(text, i) is { } defect) return defect;
            if (char.IsHighSurrogate(text[i])) i++;
        }
        return null;
    }

    private static Phrase? DefectAt(string text, int index)
    {
        var codePoint = Caracteres.Numero(text, index);
        var name = Quoting.Name(codePoint);
        return codePoint == Replacement
                ? ($"the replacement character {name}, the trace of a character that was lost",
                    $"il y a le caractère de remplacement {name}, trace d'un caractère perdu")
            : IsNoncharacter(codePoint)
                ? ($"the code {name}, which is no character and never will be",
                    $"il y a le code {name}, qui n'est pas un caractère et ne le sera jamais")
            : Caracteres.EstInvisible(text, index)
                ? ($"the invisible character {name}", $"il y a le caractère invisible {name}")
            : Caracteres.EstDetache(text, index)
                ? ($"the combining mark {name} apart from its letter", $"il y a le signe {name} détaché de sa lettre")
            : NormalForm.Instead(codePoint) is { } instead
                ? ($"the character {name}, which the normal form C of Unicode writes as {instead}",
                    $"il y a le caractère {name}, que la forme normale C d'Unicode écrit {instead}")
            : null;
    }

    /// <summary>The last two codes of each plane, and 32 more.</summary>
    private static bool IsNoncharacter(int codePoint) => (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF;
}
