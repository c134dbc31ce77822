using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Rncp.Fuzz;

/// <summary>An emitted file, looked at without compiling it.</summary>
internal sealed class Source(SyntaxTree arbre)
{
    private const ulong Debut = 14695981039346656037;

    private readonly string _code = arbre.ToString();

    internal SyntaxTree Arbre => arbre;

    /// <summary>The texts that the literals hold, decoded by the parser.</summary>
    internal HashSet<string> Textes() => [.. arbre.GetRoot().DescendantTokens()
        .Where(jeton => jeton.IsKind(SyntaxKind.StringLiteralToken)).Select(jeton => jeton.ValueText)];

    /// <summary>
    /// A mark of each line with the one that it stands under, without what does not change how they bind: documentation, what
    /// literals hold, digits. Two sources with the same marks differ in what they hold, and hardly in what they are.
    /// </summary>
    internal HashSet<ulong> Marques()
    {
        var marques = new HashSet<ulong>();
        var ouvertes = new List<ulong>();
        foreach (var ligne in _code.AsSpan().EnumerateLines())
        {
            var contenu = ligne.TrimStart(' ');
            if (contenu.IsEmpty || contenu.StartsWith("//") || contenu.StartsWith("namespace ")) continue;
            var profondeur = (ligne.Length - contenu.Length) / 4;
            while (ouvertes.Count <= profondeur) ouvertes.Add(Debut);
            var marque = Marque(contenu, profondeur == 0 ? Debut : ouvertes[profondeur - 1]);
            if (contenu is not "{") ouvertes[profondeur] = marque;
            marques.Add(marque);
        }
        return marques;
    }

    /// <summary>What is wrong with the characters or the syntax; null when nothing is.</summary>
    internal string? Defaut()
    {
        for (var i = 0; i < _code.Length; i++)
        {
            if (_code[i] is '\n' or >= ' ' and < '\u007F') continue;
            var categorie = CharUnicodeInfo.GetUnicodeCategory(_code, i);
            if (categorie is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate)
                return $"the source has the character U+{(int)_code[i]:X4}, of category {categorie}";
            if (char.IsHighSurrogate(_code[i])) i++;
        }
        return arbre.GetDiagnostics().FirstOrDefault() is { } dit ? "syntax: " + dit : null;
    }

    private static ulong Marque(ReadOnlySpan<char> ligne, ulong sous)
    {
        var marque = sous;
        for (var i = 0; i < ligne.Length; i++)
        {
            if (char.IsAsciiDigit(ligne[i]))
            {
                if (i == 0 || !char.IsAsciiDigit(ligne[i - 1])) marque = Meler(marque, '0');
                continue;
            }
            marque = Meler(marque, ligne[i]);
            if (ligne[i] != '"') continue;
            for (i++; i < ligne.Length && ligne[i] != '"'; i++)
                if (ligne[i] == '\\') i++;
        }
        return marque;
    }

    private static ulong Meler(ulong marque, char c) => unchecked((marque ^ c) * 1099511628211);
}
