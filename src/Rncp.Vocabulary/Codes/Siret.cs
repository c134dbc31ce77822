using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// A SIRET, the fourteen digits that identify an establishment in the French SIRENE register. A value always has a
/// valid key (Luhn); it says nothing of whether the establishment exists.
/// </summary>
/// <remarks>
/// Found under « Siret » in the table of certifiers of a fiche. The default value stands for "no SIRET":
/// <see cref="EstDefini"/> is false, its text is empty, and JSON writes it as <c>null</c>.
/// </remarks>
[JsonConverter(typeof(CodeJsonConverter<Siret>))]
[TypeConverter(typeof(CodeTypeConverter<Siret>))]
public readonly record struct Siret : ISpanParsable<Siret>, ISpanFormattable, IComparable<Siret>, ICodeOuvert
{
    private const string Attendu = "fourteen digits with a valid key, such as 11000007200014";
    private const int Longueur = 14;

    /// <summary>The number, plus one so that the default is no SIRET.</summary>
    private readonly long _valeur;

    private Siret(long valeur) => _valeur = valeur;

    /// <summary>True unless this is the default value, which stands for "no SIRET".</summary>
    public bool EstDefini => _valeur != 0;

    /// <summary>The official form, as <see cref="ToString()"/> gives it, for what looks at properties, as loggers do.</summary>
    public string Texte => ToString();

    /// <summary>Reads a SIRET, without any blank.</summary>
    /// <param name="s">The text of the SIRET, such as <c>11000007200014</c>.</param>
    /// <returns>The SIRET.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not fourteen digits with a valid key.</exception>
    public static Siret Parse([StringSyntax("CodeRncp", typeof(Siret))] string s) => Analyse.Lire<Siret>(s, Attendu);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the SIRET.</param>
    /// <param name="provider">Ignored: a SIRET has no culture.</param>
    public static Siret Parse([StringSyntax("CodeRncp", typeof(Siret))] string s, IFormatProvider? provider) =>
        Analyse.Lire<Siret>(s, Attendu);

    /// <inheritdoc cref="Parse(string)"/>
    public static Siret Parse([StringSyntax("CodeRncp", typeof(Siret))] ReadOnlySpan<char> s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the SIRET.</param>
    /// <param name="provider">Ignored: a SIRET has no culture.</param>
    public static Siret Parse([StringSyntax("CodeRncp", typeof(Siret))] ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Analyse.Lire<Siret>(s, Attendu);

    /// <inheritdoc cref="CodeRome.TryParse(string?, out CodeRome)"/>
    public static bool TryParse([StringSyntax("CodeRncp", typeof(Siret))] string? s, out Siret result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="CodeRome.TryParse(string?, IFormatProvider?, out CodeRome)"/>
    public static bool TryParse([StringSyntax("CodeRncp", typeof(Siret))] string? s, IFormatProvider? provider, out Siret result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="CodeRome.TryParse(ReadOnlySpan{char}, IFormatProvider?, out CodeRome)"/>
    public static bool TryParse([StringSyntax("CodeRncp", typeof(Siret))] ReadOnlySpan<char> s, IFormatProvider? provider, out Siret result)
    {
        result = default;
        if (!CleSiret.EstValide(s) || !Chiffres.TryLire(s, out var nombre))
            return false;
        result = new Siret(nombre + 1);
        return true;
    }

    /// <summary>Returns the SIRET in its official form, such as <c>11000007200014</c>; an empty text for the default value.</summary>
    public override string ToString() => ICodeOuvert.Texte(this);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Ignored: a SIRET has one form.</param>
    /// <param name="formatProvider">Ignored: a SIRET has no culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc cref="CodeRome.TryFormat"/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        ICodeOuvert.TryFormat(this, destination, out charsWritten);

    /// <inheritdoc cref="CodeRome.CompareTo"/>
    public int CompareTo(Siret other) => _valeur.CompareTo(other._valeur);

    int ICodeOuvert.Longueur => EstDefini ? Longueur : 0;

    void ICodeOuvert.Ecrire(Span<char> texte) => Chiffres.Ecrire(texte, _valeur - 1);
}
