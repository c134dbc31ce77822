namespace Rncp;

/// <summary>ASCII digits only: a full-width or Arabic digit is no digit of an official code.</summary>
internal static class Chiffres
{
    /// <summary>Reads a text made of ASCII digits only; false for any other text and for an empty one.</summary>
    internal static bool TryLire(ReadOnlySpan<char> texte, out long nombre)
    {
        nombre = 0;
        foreach (var c in texte)
        {
            if (!char.IsAsciiDigit(c)) return false;
            nombre = nombre * 10 + (c - '0');
        }
        return texte.Length > 0;
    }

    /// <summary>Fills the whole span with the digits of a number, with leading zeros.</summary>
    internal static void Ecrire(Span<char> texte, long nombre)
    {
        for (var i = texte.Length - 1; i >= 0; i--)
        {
            texte[i] = (char)('0' + nombre % 10);
            nombre /= 10;
        }
    }
}
