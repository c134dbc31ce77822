using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// What is known of a level: its bounds, included. A level that is known has equal bounds. In JSON it is the number of the level, or a
/// text such as <c>"4-8"</c>; it is read from <c>{ "min": 4, "max": 8 }</c> too, and from all that a level is read from.
/// </summary>
[JsonConverter(typeof(IntervalleNiveauJsonConverter))]
public sealed record IntervalleNiveau
{
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
            : new IntervalleNiveau(min, max);
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

    /// <summary>Returns the level, or its two bounds, in French.</summary>
    public override string ToString() => EstConnu ? Min.Libelle : $"{Min.Libelle} à {Max.Numero}";
}
