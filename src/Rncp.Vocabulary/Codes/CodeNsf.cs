using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// A code of the NSF (Nomenclature des spécialités de formation): two or three digits and, for a function, a lower-case
/// letter, such as <c>326t</c>. The set is open: any well-formed code is a value, whether a fiche quotes it or not.
/// </summary>
/// <remarks>
/// Found under « Code(s) NSF » on a fiche. The default value stands for "no code": <see cref="EstDefini"/> is false,
/// its text is empty, and JSON writes it as <c>null</c>.
/// </remarks>
[JsonConverter(typeof(CodeJsonConverter<CodeNsf>))]
[TypeConverter(typeof(CodeTypeConverter<CodeNsf>))]
public readonly record struct CodeNsf : ISpanParsable<CodeNsf>, ISpanFormattable, IComparable<CodeNsf>, ICodeOuvert
{
    private const string Attendu = "two or three digits, then at most one letter a-z, such as 326t";

    /// <summary>Number of digits, digits and letter (0 for none) in one integer; 0 is no code.</summary>
    private readonly int _valeur;

    private CodeNsf(int valeur) => _valeur = valeur;

    /// <summary>True unless this is the default value, which stands for "no code".</summary>
    public bool EstDefini => _valeur != 0;

    /// <summary>The official form, as <see cref="ToString()"/> gives it, for what looks at properties, as loggers do.</summary>
    public string Texte => ToString();

    /// <summary>Reads a code, in upper or lower case, without any blank.</summary>
    /// <param name="s">The text of the code, such as <c>326t</c>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not two or three digits, then at most one letter a-z.</exception>
    public static CodeNsf Parse([StringSyntax("CodeRncp", typeof(CodeNsf))] string s) => Analyse.Lire<CodeNsf>(s, Attendu);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the code.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    public static CodeNsf Parse([StringSyntax("CodeRncp", typeof(CodeNsf))] string s, IFormatProvider? provider) =>
        Analyse.Lire<CodeNsf>(s, Attendu);

    /// <inheritdoc cref="Parse(string)"/>
    public static CodeNsf Parse([StringSyntax("CodeRncp", typeof(CodeNsf))] ReadOnlySpan<char> s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the code.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    public static CodeNsf Parse([StringSyntax("CodeRncp", typeof(CodeNsf))] ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Analyse.Lire<CodeNsf>(s, Attendu);

    /// <inheritdoc cref="CodeRome.TryParse(string?, out CodeRome)"/>
    public static bool TryParse([StringSyntax("CodeRncp", typeof(CodeNsf))] string? s, out CodeNsf result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="CodeRome.TryParse(string?, IFormatProvider?, out CodeRome)"/>
    public static bool TryParse([StringSyntax("CodeRncp", typeof(CodeNsf))] string? s, IFormatProvider? provider, out CodeNsf result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="CodeRome.TryParse(ReadOnlySpan{char}, IFormatProvider?, out CodeRome)"/>
    public static bool TryParse(
        [StringSyntax("CodeRncp", typeof(CodeNsf))] ReadOnlySpan<char> s, IFormatProvider? provider, out CodeNsf result)
    {
        result = default;
        var lettre = s.Length > 0 && char.IsAsciiLetter(s[^1]) ? (s[^1] | 0x20) - 'a' + 1 : 0;
        var chiffres = lettre == 0 ? s : s[..^1];
        if (chiffres.Length is not (2 or 3) || !Chiffres.TryLire(chiffres, out var nombre)) return false;
        result = new CodeNsf((chiffres.Length * 1_000 + (int)nombre) * 27 + lettre);
        return true;
    }

    private int Lettre => _valeur % 27;

    private int NombreDeChiffres => _valeur / 27 / 1_000;

    int ICodeOuvert.Longueur => NombreDeChiffres + (Lettre == 0 ? 0 : 1);

    /// <summary>Returns the code in its official form, such as <c>326t</c>; an empty text for the default value.</summary>
    public override string ToString() => ICodeOuvert.Texte(this);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Ignored: a code has one form.</param>
    /// <param name="formatProvider">Ignored: a code has no culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc cref="CodeRome.TryFormat"/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        ICodeOuvert.TryFormat(this, destination, out charsWritten);

    /// <summary>Orders codes by their number of digits, then as their official texts; the default value comes first.</summary>
    /// <param name="other">The code to compare with.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(CodeNsf other) => _valeur.CompareTo(other._valeur);

    void ICodeOuvert.Ecrire(Span<char> texte)
    {
        Chiffres.Ecrire(texte[..NombreDeChiffres], _valeur / 27 % 1_000);
        if (Lettre != 0) texte[NombreDeChiffres] = (char)('a' + Lettre - 1);
    }
}
