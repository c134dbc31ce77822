using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// A code of the ROME (Répertoire opérationnel des métiers et des emplois): one letter and four digits, such as
/// <c>M1805</c>. The set is open: any well-formed code is a value, whether a fiche quotes it or not.
/// </summary>
/// <remarks>
/// Found under « Code(s) ROME » on a fiche. The default value stands for "no code": <see cref="EstDefini"/> is false,
/// its text is empty, and JSON writes it as <c>null</c>.
/// </remarks>
[JsonConverter(typeof(CodeJsonConverter<CodeRome>))]
[TypeConverter(typeof(CodeTypeConverter<CodeRome>))]
public readonly record struct CodeRome : ISpanParsable<CodeRome>, ISpanFormattable, IComparable<CodeRome>, ICodeOuvert
{
    private const string Attendu = "one letter A-Z followed by four digits, such as M1805";
    private const int Longueur = 5;

    /// <summary>The letter and the number in one integer, plus one so that the default is no code.</summary>
    private readonly int _valeur;

    private CodeRome(int valeur) => _valeur = valeur;

    /// <summary>True unless this is the default value, which stands for "no code".</summary>
    public bool EstDefini => _valeur != 0;

    /// <summary>The official form, as <see cref="ToString()"/> gives it, for what looks at properties, as loggers do.</summary>
    public string Texte => ToString();

    /// <summary>Reads a code, in upper or lower case, without any blank.</summary>
    /// <param name="s">The text of the code, such as <c>M1805</c>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not one letter A-Z followed by four digits.</exception>
    public static CodeRome Parse([StringSyntax("CodeRncp", typeof(CodeRome))] string s) => Analyse.Lire<CodeRome>(s, Attendu);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the code.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    public static CodeRome Parse([StringSyntax("CodeRncp", typeof(CodeRome))] string s, IFormatProvider? provider) =>
        Analyse.Lire<CodeRome>(s, Attendu);

    /// <inheritdoc cref="Parse(string)"/>
    public static CodeRome Parse([StringSyntax("CodeRncp", typeof(CodeRome))] ReadOnlySpan<char> s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the code.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    public static CodeRome Parse([StringSyntax("CodeRncp", typeof(CodeRome))] ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Analyse.Lire<CodeRome>(s, Attendu);

    /// <summary>Reads a code without throwing.</summary>
    /// <param name="s">The text of the code; null is not a code.</param>
    /// <param name="result">The code read, or the default value.</param>
    /// <returns>True when <paramref name="s"/> is a code that <c>Parse</c> reads.</returns>
    public static bool TryParse([StringSyntax("CodeRncp", typeof(CodeRome))] string? s, out CodeRome result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out CodeRome)"/>
    /// <param name="s">The text of the code; null is not a code.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    /// <param name="result">The code read, or the default value.</param>
    public static bool TryParse([StringSyntax("CodeRncp", typeof(CodeRome))] string? s, IFormatProvider? provider, out CodeRome result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out CodeRome)"/>
    /// <param name="s">The text of the code.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    /// <param name="result">The code read, or the default value.</param>
    public static bool TryParse(
        [StringSyntax("CodeRncp", typeof(CodeRome))] ReadOnlySpan<char> s, IFormatProvider? provider, out CodeRome result)
    {
        result = default;
        if (s.Length != Longueur || !char.IsAsciiLetter(s[0]) || !Chiffres.TryLire(s[1..], out var nombre))
            return false;
        result = new CodeRome(((s[0] | 0x20) - 'a') * 10_000 + (int)nombre + 1);
        return true;
    }

    /// <summary>Returns the code in its official form, such as <c>M1805</c>; an empty text for the default value.</summary>
    public override string ToString() => ICodeOuvert.Texte(this);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Ignored: a code has one form.</param>
    /// <param name="formatProvider">Ignored: a code has no culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the code in its official form; nothing for the default value.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">Ignored: a code has one form.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    /// <returns>False when <paramref name="destination"/> is too short.</returns>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        ICodeOuvert.TryFormat(this, destination, out charsWritten);

    /// <summary>Orders codes as their official texts; the default value comes first.</summary>
    /// <param name="other">The code to compare with.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(CodeRome other) => _valeur.CompareTo(other._valeur);

    int ICodeOuvert.Longueur => EstDefini ? Longueur : 0;

    void ICodeOuvert.Ecrire(Span<char> texte)
    {
        texte[0] = (char)('A' + (_valeur - 1) / 10_000);
        Chiffres.Ecrire(texte[1..], (_valeur - 1) % 10_000);
    }
}
