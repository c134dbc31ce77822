namespace Rncp;

/// <summary>
/// A member of a closed set that a fiche defines (a bloc, a compétence, a métier ...). There is exactly one instance per
/// member: equality is identity, and the order is the order of the fiche.
/// </summary>
/// <typeparam name="T">The set.</typeparam>
public abstract class Membre<T> : IEquatable<T>, IComparable<T>, IComparable, IFormattable where T : Membre<T>
{
    /// <summary>Only the generated sets create members.</summary>
    /// <param name="ordre">The position in the fiche, from 0.</param>
    protected Membre(int ordre) => Ordre = ordre;

    /// <summary>The position of the member in its list of the fiche, from 0.</summary>
    public int Ordre { get; }

    /// <summary>Compares two members by identity.</summary>
    /// <param name="other">The other member.</param>
    /// <returns>True for the same member.</returns>
    public bool Equals(T? other) => ReferenceEquals(this, other);

    /// <summary>Compares with anything by identity.</summary>
    /// <param name="obj">Anything.</param>
    /// <returns>True for the same member.</returns>
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <summary>Returns the position of the member, which is unique in its set.</summary>
    public sealed override int GetHashCode() => Ordre;

    /// <summary>Orders members as the fiche does; null comes first.</summary>
    /// <param name="other">The other member.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(T? other) => other is null ? 1 : Ordre.CompareTo(other.Ordre);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        T membre => CompareTo(membre),
        _ => throw new ArgumentException($"A {typeof(T).Name} can only be compared with another one.", nameof(obj)),
    };

    /// <summary>Returns the official code of the member.</summary>
    public abstract override string ToString();

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
