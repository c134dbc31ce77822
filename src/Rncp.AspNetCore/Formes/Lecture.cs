namespace Rncp.Formes;

/// <summary>Reads a value of a type from a text.</summary>
/// <param name="texte">The text.</param>
/// <param name="valeur">The value, or null.</param>
/// <returns>True when <paramref name="texte"/> is one.</returns>
internal delegate bool Lecture(string texte, out object? valeur);
