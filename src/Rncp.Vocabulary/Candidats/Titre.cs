using Rncp.Noyau;

namespace Rncp;

/// <summary>A diploma or a professional certification of a person.</summary>
public sealed class Titre
{
    /// <summary>
    /// The level, or what is known of it; null when nothing is. A <see cref="NiveauQualification"/> or its number is taken as it is.
    /// </summary>
    public IntervalleNiveau? Niveau { get; init; }

    /// <summary>Whether it is the baccalauréat; null when not known. A title of another level than 4 is not.</summary>
    public bool? Baccalaureat { get; init; }

    /// <summary>
    /// The day on which it was obtained, or is to be, which may be known of one that is being prepared; null when not mentioned, which
    /// counts as obtained, unless it is being prepared. A title of a day after that of entry is not held yet.
    /// </summary>
    public DateOnly? ObtenuLe { get; init; }

    /// <summary>
    /// Whether it was being prepared when the facts were stated: it is held from <see cref="ObtenuLe"/> on, if that is known.
    /// </summary>
    public bool EnCours { get; init; }

    /// <summary>Whether it is foreign: without a level attested in <see cref="Niveau"/>, a person has to compare it.</summary>
    public bool Etranger { get; init; }

    /// <summary>The title, as the kernel reads what is stated of one.</summary>
    internal TitreDeclare Declarer() => new(Niveau?.Min.Numero, Niveau?.Max.Numero, Baccalaureat, Etranger, EnCours, ObtenuLe?.DayNumber);
}
