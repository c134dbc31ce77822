namespace Rncp;

/// <summary>What the open codes share: the writing of their official form, which is all that differs in it.</summary>
internal interface ICodeOuvert
{
    /// <summary>How many characters the official form has; 0 for the default value, which has none.</summary>
    int Longueur { get; }

    /// <summary>Writes the official form of a code that is not the default value.</summary>
    /// <param name="texte">As many characters.</param>
    void Ecrire(Span<char> texte);

    static string Texte<T>(T code) where T : struct, ICodeOuvert =>
        code.Longueur is > 0 and var longueur ? string.Create(longueur, code, static (texte, code) => code.Ecrire(texte)) : "";

    static bool TryFormat<T>(T code, Span<char> destination, out int charsWritten) where T : struct, ICodeOuvert
    {
        var longueur = code.Longueur;
        charsWritten = destination.Length < longueur ? 0 : longueur;
        if (charsWritten > 0) code.Ecrire(destination[..longueur]);
        return charsWritten == longueur;
    }
}
