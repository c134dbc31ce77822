using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// The key of a sector of activity, such as <c>Marketing</c>: an open key, so that an experience can be described without
/// knowing the fiche. The generated <c>Secteur</c> of a fiche converts to it. Case does not matter.
/// </summary>
/// <remarks>The default value stands for "no sector": <see cref="EstDefini"/> is false and its text is empty.</remarks>
[JsonConverter(typeof(CodeJsonConverter<CodeSecteur>))]
[TypeConverter(typeof(CodeTypeConverter<CodeSecteur>))]
public readonly struct CodeSecteur : ISpanParsable<CodeSecteur>, IEquatable<CodeSecteur>, IComparable<CodeSecteur>, IFormattable
{
    private const int LongueurMax = 100;
    private const string Attendu = "a key of 1 to 100 letters A-Z and digits, such as Marketing";

    private readonly string? _cle;

    /// <summary>Creates a key.</summary>
    /// <param name="cle">One to 100 ASCII letters and digits, a letter first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cle"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="cle"/> is not such a text.</exception>
    public CodeSecteur([StringSyntax("CodeRncp", typeof(CodeSecteur))] string cle) => _cle = Parse(cle, null)._cle;

    private CodeSecteur(ReadOnlySpan<char> cle) => _cle = cle.ToString();

    /// <summary>True unless this is the default value, which stands for "no sector".</summary>
    public bool EstDefini => _cle is not null;

    /// <summary>The key, as <see cref="ToString"/> gives it, for what looks at properties, as loggers do.</summary>
    public string Texte => ToString();

    /// <summary>Reads a key.</summary>
    /// <param name="s">The text of the key.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a key.</exception>
    public static CodeSecteur Parse([StringSyntax("CodeRncp", typeof(CodeSecteur))] string s) => Analyse.Lire<CodeSecteur>(s, Attendu);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the key.</param>
    /// <param name="provider">Ignored: a key has no culture.</param>
    public static CodeSecteur Parse([StringSyntax("CodeRncp", typeof(CodeSecteur))] string s, IFormatProvider? provider) =>
        Analyse.Lire<CodeSecteur>(s, Attendu);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the key.</param>
    /// <param name="provider">Ignored: a key has no culture.</param>
    public static CodeSecteur Parse([StringSyntax("CodeRncp", typeof(CodeSecteur))] ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Analyse.Lire<CodeSecteur>(s, Attendu);

    /// <summary>Reads a key without throwing.</summary>
    /// <param name="s">The text of the key; null is not a key.</param>
    /// <param name="provider">Ignored: a key has no culture.</param>
    /// <param name="result">The key read, or the default value.</param>
    /// <returns>True when <paramref name="s"/> is a key.</returns>
    public static bool TryParse(
        [StringSyntax("CodeRncp", typeof(CodeSecteur)), NotNullWhen(true)] string? s, IFormatProvider? provider, out CodeSecteur result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out CodeSecteur)"/>
    /// <param name="s">The text of the key.</param>
    /// <param name="provider">Ignored: a key has no culture.</param>
    /// <param name="result">The key read, or the default value.</param>
    public static bool TryParse(
        [StringSyntax("CodeRncp", typeof(CodeSecteur))] ReadOnlySpan<char> s, IFormatProvider? provider, out CodeSecteur result)
    {
        result = default;
        if (s.Length is 0 or > LongueurMax || !char.IsAsciiLetter(s[0])) return false;
        foreach (var c in s)
            if (!char.IsAsciiLetterOrDigit(c)) return false;
        result = new CodeSecteur(s);
        return true;
    }

    /// <summary>Returns the key; an empty text for the default value.</summary>
    public override string ToString() => _cle ?? "";

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Orders keys by their letters, whatever their case; the default value comes first.</summary>
    /// <param name="other">The other key.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(CodeSecteur other) => string.Compare(_cle, other._cle, StringComparison.OrdinalIgnoreCase);

    /// <summary>Compares two keys, whatever their case.</summary>
    /// <param name="other">The other key.</param>
    /// <returns>True for the same key.</returns>
    public bool Equals(CodeSecteur other) => string.Equals(_cle, other._cle, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CodeSecteur other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _cle is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_cle);

    /// <summary>Compares two keys, whatever their case.</summary>
    /// <param name="a">A key.</param>
    /// <param name="b">A key.</param>
    public static bool operator ==(CodeSecteur a, CodeSecteur b) => a.Equals(b);

    /// <summary>Compares two keys, whatever their case.</summary>
    /// <param name="a">A key.</param>
    /// <param name="b">A key.</param>
    public static bool operator !=(CodeSecteur a, CodeSecteur b) => !a.Equals(b);

    /// <summary>True when <paramref name="a"/> comes before <paramref name="b"/>.</summary>
    /// <param name="a">A key.</param>
    /// <param name="b">A key.</param>
    public static bool operator <(CodeSecteur a, CodeSecteur b) => a.CompareTo(b) < 0;

    /// <summary>True when <paramref name="a"/> comes after <paramref name="b"/>.</summary>
    /// <param name="a">A key.</param>
    /// <param name="b">A key.</param>
    public static bool operator >(CodeSecteur a, CodeSecteur b) => a.CompareTo(b) > 0;

    /// <summary>True when <paramref name="a"/> does not come after <paramref name="b"/>.</summary>
    /// <param name="a">A key.</param>
    /// <param name="b">A key.</param>
    public static bool operator <=(CodeSecteur a, CodeSecteur b) => a.CompareTo(b) <= 0;

    /// <summary>True when <paramref name="a"/> does not come before <paramref name="b"/>.</summary>
    /// <param name="a">A key.</param>
    /// <param name="b">A key.</param>
    public static bool operator >=(CodeSecteur a, CodeSecteur b) => a.CompareTo(b) >= 0;
}
