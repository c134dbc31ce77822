using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// What is known of a level: its bounds, included. A level that is known has equal bounds. In JSON it is the number of the level, or a
/// text such as <c>"4-8"</c>; it is read from <c>{ "min": 4, "max": 8 }</c> too, and from all that a level is read from.
/// </summary>
[JsonConverter(typeof(IntervalleNiveauJsonConverter))]
[TypeConverter(typeof(CodeTypeConverter<IntervalleNiveau>))]
public sealed record IntervalleNiveau : ISpanParsable<IntervalleNiveau>
{
    private const string Attendu = "a level from 1 to 8, such as Niveau 6, NIV6 or 6, or two, the lowest first, such as 4-8";

    /// <summary>By the lowest level and the highest: there are few, and what is read by the million allocates none.</summary>
    private static readonly IntervalleNiveau[][] Tous =
        [.. NiveauQualification.Tous.Select(min => NiveauQualification.Tous.Select(max => new IntervalleNiveau(min, max)).ToArray())];

    private IntervalleNiveau(NiveauQualification min, NiveauQualification max)
    {
        Min = min;
        Max = max;
    }

    /// <summary>The lowest level that it may be.</summary>
    public NiveauQualification Min { get; }

    /// <summary>The highest level that it may be.</summary>
    public NiveauQualification Max { get; }

    /// <summary>Whether the level is known: its bounds are equal.</summary>
    public bool EstConnu => Min == Max;

    /// <summary>A level that is known.</summary>
    /// <param name="niveau">The level.</param>
    /// <returns>The interval of that level alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="niveau"/> is null.</exception>
    public static IntervalleNiveau De(NiveauQualification niveau) => Entre(niveau, niveau);

    /// <summary>A level that is known, so that it can be given where an interval is expected.</summary>
    /// <param name="niveau">The level; null gives null.</param>
    [return: NotNullIfNotNull(nameof(niveau))]
    public static implicit operator IntervalleNiveau?(NiveauQualification? niveau) => niveau is null ? null : De(niveau);

    /// <summary>A level that is known, by its number, so that it can be given where an interval is expected.</summary>
    /// <param name="numero">A number from 1 to 8.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="numero"/> is not from 1 to 8.</exception>
    public static implicit operator IntervalleNiveau(int numero) => De(NiveauQualification.De(numero));

    /// <summary>A level that is at least another one.</summary>
    /// <param name="min">The lowest level that it may be.</param>
    /// <returns>The interval up to level 8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="min"/> is null.</exception>
    public static IntervalleNiveau AuMoins(NiveauQualification min) => Entre(min, NiveauQualification.Niveau8);

    /// <summary>A level between two bounds.</summary>
    /// <param name="min">The lowest level that it may be.</param>
    /// <param name="max">The highest level that it may be.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentNullException">A bound is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="min"/> is above <paramref name="max"/>.</exception>
    public static IntervalleNiveau Entre(NiveauQualification min, NiveauQualification max)
    {
        ArgumentNullException.ThrowIfNull(min);
        ArgumentNullException.ThrowIfNull(max);
        return min > max
            ? throw new ArgumentException($"The lowest level, {min}, is above the highest, {max}.", nameof(min))
            : Tous[min.Ordre][max.Ordre];
    }

    /// <summary>
    /// A level of the nomenclature of 1969, in the framework that replaced it on 8 January 2019: V is level 3, IV is 4, III
    /// is 5, II is 6, and I is 7 or 8.
    /// </summary>
    /// <param name="niveau">The level of 1969.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="niveau"/> is not a named member.</exception>
    public static IntervalleNiveau Depuis1969(NiveauDe1969 niveau)
    {
        if (!Enum.IsDefined(niveau)) throw new ArgumentOutOfRangeException(nameof(niveau), niveau, "Not a level of 1969.");
        return niveau switch
        {
            NiveauDe1969.I => Entre(NiveauQualification.Niveau7, NiveauQualification.Niveau8),
            NiveauDe1969.II => De(NiveauQualification.Niveau6),
            NiveauDe1969.III => De(NiveauQualification.Niveau5),
            NiveauDe1969.IV => De(NiveauQualification.Niveau4),
            NiveauDe1969.V => De(NiveauQualification.Niveau3),
        };
    }

    /// <summary>Reads a level, or its two bounds with a hyphen between them.</summary>
    /// <param name="s">The text, such as <c>6</c>, <c>Niveau 6</c>, <c>4-8</c> or what <see cref="ToString"/> writes.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is neither.</exception>
    public static IntervalleNiveau Parse(string s) => Analyse.Lire<IntervalleNiveau>(s, Attendu);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a level has no culture.</param>
    public static IntervalleNiveau Parse(string s, IFormatProvider? provider) => Analyse.Lire<IntervalleNiveau>(s, Attendu);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    public static IntervalleNiveau Parse(ReadOnlySpan<char> s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a level has no culture.</param>
    public static IntervalleNiveau Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Analyse.Lire<IntervalleNiveau>(s, Attendu);

    /// <summary>Reads a level, or its two bounds, without throwing.</summary>
    /// <param name="s">The text; null is not a level.</param>
    /// <param name="result">The interval, or null.</param>
    /// <returns>True when <paramref name="s"/> is a level or two, the lowest first.</returns>
    public static bool TryParse(string? s, [NotNullWhen(true)] out IntervalleNiveau? result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out IntervalleNiveau?)"/>
    /// <param name="s">The text; null is not a level.</param>
    /// <param name="provider">Ignored: a level has no culture.</param>
    /// <param name="result">The interval, or null.</param>
    public static bool TryParse(string? s, IFormatProvider? provider, [NotNullWhen(true)] out IntervalleNiveau? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out IntervalleNiveau?)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a level has no culture.</param>
    /// <param name="result">The interval, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out IntervalleNiveau? result)
    {
        result = null;
        if (NiveauQualification.TryParse(s, provider, out var niveau)) result = De(niveau);
        else if (TryBornes(s, out var min, out var max) && min <= max) result = Entre(min, max);
        return result is not null;
    }

    /// <summary>The two levels that are written with a hyphen between them, or as <see cref="ToString"/> does.</summary>
    internal static bool TryBornes(
        ReadOnlySpan<char> s, [NotNullWhen(true)] out NiveauQualification? min, [NotNullWhen(true)] out NiveauQualification? max)
    {
        const string Jusque = " à ";
        (min, max) = (null, null);
        var (fin, suite) = s.IndexOf('-') is >= 0 and var tiret ? (tiret, tiret + 1)
            : s.IndexOf(Jusque, StringComparison.OrdinalIgnoreCase) is >= 0 and var jusque ? (jusque, jusque + Jusque.Length)
            : (-1, -1);
        return fin >= 0 && NiveauQualification.TryParse(s[..fin], null, out min) && NiveauQualification.TryParse(s[suite..], null, out max);
    }

    /// <summary>Returns the level, or its two bounds, in French.</summary>
    public override string ToString() => EstConnu ? Min.Libelle : $"{Min.Libelle} à {Max.Numero}";
}
