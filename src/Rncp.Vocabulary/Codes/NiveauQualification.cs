using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// A level of the French national framework of professional certifications (cadre national des certifications
/// professionnelles), from 1 to 8: the « Nomenclature du niveau de qualification » of a fiche. It is not the
/// nomenclature of 1969, which counted from V up to I.
/// </summary>
/// <remarks>There is one instance per level: equality is identity. Its text is <c>Niveau 6</c>, and in JSON it is its number.</remarks>
[JsonConverter(typeof(NiveauJsonConverter))]
[TypeConverter(typeof(CodeTypeConverter<NiveauQualification>))]
public sealed class NiveauQualification : Membre<NiveauQualification>, ISpanParsable<NiveauQualification>
{
    private const string Attendu = "a level from 1 to 8, such as Niveau 6, NIV6 or 6";
    private const char ChiffreMax = (char)('0' + Limites.NiveauMax);

    private NiveauQualification(int numero) : base(numero - 1)
    {
        Numero = numero;
        Code = $"NIV{numero}";
        Libelle = $"Niveau {numero}";
    }

    /// <summary>All levels, from 1 to 8.</summary>
    public static ImmutableArray<NiveauQualification> Tous { get; } =
        [new(1), new(2), new(3), new(4), new(5), new(6), new(7), new(8)];

    /// <summary>Level 1.</summary>
    public static NiveauQualification Niveau1 => Tous[0];

    /// <summary>Level 2.</summary>
    public static NiveauQualification Niveau2 => Tous[1];

    /// <summary>Level 3.</summary>
    public static NiveauQualification Niveau3 => Tous[2];

    /// <summary>Level 4, the level of the baccalauréat.</summary>
    public static NiveauQualification Niveau4 => Tous[3];

    /// <summary>Level 5.</summary>
    public static NiveauQualification Niveau5 => Tous[4];

    /// <summary>Level 6.</summary>
    public static NiveauQualification Niveau6 => Tous[5];

    /// <summary>Level 7.</summary>
    public static NiveauQualification Niveau7 => Tous[6];

    /// <summary>Level 8.</summary>
    public static NiveauQualification Niveau8 => Tous[7];

    /// <summary>The number of the level, from 1 to 8.</summary>
    public int Numero { get; }

    /// <summary>The code of the level in the official export, such as <c>NIV6</c>.</summary>
    public string Code { get; }

    /// <summary>The level as a fiche prints it, such as <c>Niveau 6</c>.</summary>
    public string Libelle { get; }

    /// <summary>Returns a level by its number.</summary>
    /// <param name="numero">A number from 1 to 8.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="numero"/> is not from 1 to 8.</exception>
    public static NiveauQualification De(int numero) =>
        numero is >= 1 and <= Limites.NiveauMax
            ? Tous[numero - 1]
            : throw new ArgumentOutOfRangeException(nameof(numero), numero, $"A level is a number from 1 to {Limites.NiveauMax}.");

    /// <summary>
    /// Reads a level, as a fiche prints it (<c>Niveau 6</c>), as its code (<c>NIV6</c>), in any case, or as its number (<c>6</c>).
    /// </summary>
    /// <param name="s">The text of the level.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a level.</exception>
    public static NiveauQualification Parse([StringSyntax("CodeRncp", typeof(NiveauQualification))] string s) =>
        Analyse.Lire<NiveauQualification>(s, Attendu);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the level.</param>
    /// <param name="provider">Ignored: a level has no culture.</param>
    public static NiveauQualification Parse([StringSyntax("CodeRncp", typeof(NiveauQualification))] string s, IFormatProvider? provider) =>
        Analyse.Lire<NiveauQualification>(s, Attendu);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the level.</param>
    public static NiveauQualification Parse([StringSyntax("CodeRncp", typeof(NiveauQualification))] ReadOnlySpan<char> s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the level.</param>
    /// <param name="provider">Ignored: a level has no culture.</param>
    public static NiveauQualification Parse(
        [StringSyntax("CodeRncp", typeof(NiveauQualification))] ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Analyse.Lire<NiveauQualification>(s, Attendu);

    /// <summary>Reads a level without throwing.</summary>
    /// <param name="s">The text of the level; null is not a level.</param>
    /// <param name="result">The level read, or null.</param>
    /// <returns>True when <paramref name="s"/> is a level.</returns>
    public static bool TryParse(
        [StringSyntax("CodeRncp", typeof(NiveauQualification))] string? s, [NotNullWhen(true)] out NiveauQualification? result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out NiveauQualification?)"/>
    /// <param name="s">The text of the level; null is not a level.</param>
    /// <param name="provider">Ignored: a level has no culture.</param>
    /// <param name="result">The level read, or null.</param>
    public static bool TryParse(
        [StringSyntax("CodeRncp", typeof(NiveauQualification))] string? s, IFormatProvider? provider,
        [NotNullWhen(true)] out NiveauQualification? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out NiveauQualification?)"/>
    /// <param name="s">The text of the level.</param>
    /// <param name="provider">Ignored: a level has no culture.</param>
    /// <param name="result">The level read, or null.</param>
    public static bool TryParse(
        [StringSyntax("CodeRncp", typeof(NiveauQualification))] ReadOnlySpan<char> s, IFormatProvider? provider,
        [NotNullWhen(true)] out NiveauQualification? result)
    {
        Span<char> tampon = stackalloc char["NIVEAU 8".Length];
        var texte = Membres.EnMajuscules(s, tampon);
        result = texte switch
        {
            [var chiffre and >= '1' and <= ChiffreMax] => Tous[chiffre - '1'],
            ['N', 'I', 'V', var chiffre and >= '1' and <= ChiffreMax] => Tous[chiffre - '1'],
            ['N', 'I', 'V', 'E', 'A', 'U', ' ', var chiffre and >= '1' and <= ChiffreMax] => Tous[chiffre - '1'],
            _ => null,
        };
        return result is not null;
    }

    /// <summary>Returns the level as a fiche prints it, such as <c>Niveau 6</c>.</summary>
    public override string ToString() => Libelle;

    /// <summary>True when <paramref name="a"/> is a lower level than <paramref name="b"/>.</summary>
    /// <param name="a">A level; null when not known, which compares as a number that is null does: with nothing.</param>
    /// <param name="b">A level, or null.</param>
    public static bool operator <(NiveauQualification? a, NiveauQualification? b) => a?.Numero < b?.Numero;

    /// <summary>True when <paramref name="a"/> is a higher level than <paramref name="b"/>.</summary>
    /// <param name="a">A level; null when not known, which compares as a number that is null does: with nothing.</param>
    /// <param name="b">A level, or null.</param>
    public static bool operator >(NiveauQualification? a, NiveauQualification? b) => a?.Numero > b?.Numero;

    /// <summary>True when <paramref name="a"/> is <paramref name="b"/> or a lower level.</summary>
    /// <param name="a">A level; null when not known, which compares as a number that is null does: with nothing.</param>
    /// <param name="b">A level, or null.</param>
    public static bool operator <=(NiveauQualification? a, NiveauQualification? b) => a?.Numero <= b?.Numero;

    /// <summary>True when <paramref name="a"/> is <paramref name="b"/> or a higher level.</summary>
    /// <param name="a">A level; null when not known, which compares as a number that is null does: with nothing.</param>
    /// <param name="b">A level, or null.</param>
    public static bool operator >=(NiveauQualification? a, NiveauQualification? b) => a?.Numero >= b?.Numero;
}
