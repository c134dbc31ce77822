using System.Collections.Immutable;

namespace Rncp.Formes;

/// <summary>How a type of this library is written as text, and read.</summary>
/// <param name="type">The type.</param>
/// <param name="genre">What it is.</param>
/// <param name="membres">The texts that a value is written as, with their wording; empty where they are not listed.</param>
/// <param name="lecture">Reads a value from a text that is not JSON.</param>
internal sealed class Forme(Type type, GenreForme genre, ImmutableArray<KeyValuePair<string, string>> membres, Lecture lecture)
{
    /// <summary>The type.</summary>
    internal Type Type => type;

    /// <summary>What it is.</summary>
    internal GenreForme Genre => genre;

    /// <summary>The texts that a value is written as, with their wording; empty where they are not listed.</summary>
    internal ImmutableArray<KeyValuePair<string, string>> Membres => membres;

    /// <summary>The fiche that the set is of, such as RNCP41364; null when its codes and its namespace do not tell.</summary>
    internal string? Fiche { get; } = Fiches.De(type, membres);

    /// <summary>Reads a value from a text that is not JSON.</summary>
    /// <param name="texte">The text.</param>
    /// <param name="valeur">The value, or null.</param>
    /// <returns>True when <paramref name="texte"/> is one.</returns>
    internal bool TryLire(string texte, out object? valeur) => lecture(texte, out valeur);

    /// <summary>The text that the framework reads as a value: the name of an enumeration, and what was sent of all others.</summary>
    /// <param name="texte">What was sent.</param>
    /// <param name="valeur">What it was read as.</param>
    internal string PourLeCadre(string texte, object? valeur) =>
        genre is GenreForme.Mot or GenreForme.Cle ? valeur!.ToString()! : texte;

    /// <summary>A text that the framework refuses as this one is: it would take any number for an enumeration.</summary>
    /// <param name="texte">What was sent, and is no value.</param>
    internal string RefusePourLeCadre(string texte) => texte.Length > 0 && genre is GenreForme.Mot or GenreForme.Cle ? JamaisLu : texte;

    /// <summary>A text that is a value of no type.</summary>
    internal const string JamaisLu = "?";
}
