using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// A code of the Formacode thesaurus of training domains: five digits, such as <c>31090</c>. The set is open: any
/// well-formed code is a value, whether a fiche quotes it or not.
/// </summary>
/// <remarks>
/// Found under « Formacode(s) » on a fiche. The default value stands for "no code": <see cref="EstDefini"/> is false,
/// its text is empty, and JSON writes it as <c>null</c>.
/// </remarks>
[JsonConverter(typeof(CodeJsonConverter<CodeFormacode>))]
[TypeConverter(typeof(CodeTypeConverter<CodeFormacode>))]
public readonly record struct CodeFormacode : ISpanParsable<CodeFormacode>, ISpanFormattable, IComparable<CodeFormacode>, ICodeOuvert
{
    private const string Attendu = "five digits, such as 31090";
    private const int Longueur = 5;

    /// <summary>The number, plus one so that the default is no code.</summary>
    private readonly int _valeur;

    private CodeFormacode(int valeur) => _valeur = valeur;

    /// <summary>True unless this is the default value, which stands for "no code".</summary>
    public bool EstDefini => _valeur != 0;

    /// <summary>The official form, as <see cref="ToString()"/> gives it, for what looks at properties, as loggers do.</summary>
    public string Texte => ToString();

    /// <summary>Reads a code, without any blank.</summary>
    /// <param name="s">The text of the code, such as <c>31090</c>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not five digits.</exception>
    public static CodeFormacode Parse([StringSyntax("CodeRncp", typeof(CodeFormacode))] string s) =>
        Analyse.Lire<CodeFormacode>(s, Attendu);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the code.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    public static CodeFormacode Parse([StringSyntax("CodeRncp", typeof(CodeFormacode))] string s, IFormatProvider? provider) =>
        Analyse.Lire<CodeFormacode>(s, Attendu);

    /// <inheritdoc cref="Parse(string)"/>
    public static CodeFormacode Parse([StringSyntax("CodeRncp", typeof(CodeFormacode))] ReadOnlySpan<char> s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the code.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    public static CodeFormacode Parse([StringSyntax("CodeRncp", typeof(CodeFormacode))] ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Analyse.Lire<CodeFormacode>(s, Attendu);

    /// <inheritdoc cref="CodeRome.TryParse(string?, out CodeRome)"/>
    public static bool TryParse([StringSyntax("CodeRncp", typeof(CodeFormacode))] string? s, out CodeFormacode result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="CodeRome.TryParse(string?, IFormatProvider?, out CodeRome)"/>
    public static bool TryParse(
        [StringSyntax("CodeRncp", typeof(CodeFormacode))] string? s, IFormatProvider? provider, out CodeFormacode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="CodeRome.TryParse(ReadOnlySpan{char}, IFormatProvider?, out CodeRome)"/>
    public static bool TryParse(
        [StringSyntax("CodeRncp", typeof(CodeFormacode))] ReadOnlySpan<char> s, IFormatProvider? provider, out CodeFormacode result)
    {
        result = default;
        if (s.Length != Longueur || !Chiffres.TryLire(s, out var nombre))
            return false;
        result = new CodeFormacode((int)nombre + 1);
        return true;
    }

    /// <summary>Returns the code in its official form, such as <c>31090</c>; an empty text for the default value.</summary>
    public override string ToString() => ICodeOuvert.Texte(this);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Ignored: a code has one form.</param>
    /// <param name="formatProvider">Ignored: a code has no culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc cref="CodeRome.TryFormat"/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        ICodeOuvert.TryFormat(this, destination, out charsWritten);

    /// <inheritdoc cref="CodeRome.CompareTo"/>
    public int CompareTo(CodeFormacode other) => _valeur.CompareTo(other._valeur);

    int ICodeOuvert.Longueur => EstDefini ? Longueur : 0;

    void ICodeOuvert.Ecrire(Span<char> texte) => Chiffres.Ecrire(texte, _valeur - 1);
}
