using System.Text.Json;

namespace Rncp;

/// <summary>
/// A level as it was given, in the framework in force or in that of 1969. Two are equal when they come to the same level. That it was
/// given twice is told when all is read: of the properties of an object, the first to be set is any of them.
/// </summary>
/// <param name="Actuel">The level in the framework in force; null when not given there.</param>
/// <param name="Ancien">What the level of 1969 comes to; null when not given there.</param>
/// <param name="Modele">The level of what this is a copy of, until another one is given.</param>
internal readonly record struct NiveauDonne(IntervalleNiveau? Actuel, IntervalleNiveau? Ancien, IntervalleNiveau? Modele)
{
    private const string Double = "The level is given twice, as Niveau and as Niveau1969. Keep one of them.";

    internal IntervalleNiveau? Valeur => Actuel ?? Ancien ?? Modele;

    private bool EstDouble => Actuel is not null && Ancien is not null;

    internal NiveauDonne Avec(IntervalleNiveau? actuel) => new(actuel, Ancien, null);

    /// <summary>The same, with a level of 1969. None is no answer: the level stays what it is.</summary>
    internal NiveauDonne Avec(NiveauDe1969? ancien) => ancien is { } connu ? new(Actuel, IntervalleNiveau.Depuis1969(connu), null) : this;

    public bool Equals(NiveauDonne autre) => Valeur == autre.Valeur;

    public override int GetHashCode() => Valeur?.GetHashCode() ?? 0;

    /// <summary>Refuses JSON that gives it twice: the reader adds the path.</summary>
    internal void Verifier()
    {
        if (EstDouble) throw new JsonException(Double);
    }

    /// <summary>Refuses code that gives it twice.</summary>
    /// <param name="nom">What it is of.</param>
    internal void Exiger(string nom)
    {
        if (EstDouble) throw new ArgumentException(Double, nom);
    }
}
