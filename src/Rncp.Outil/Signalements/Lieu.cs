namespace Rncp.Outil.Signalements;

/// <summary>A place in a file; lines and columns from 1, in characters, the end not included.</summary>
/// <param name="Fichier">The file, as it was named; « - » is the standard input.</param>
/// <param name="Texte">The first line, to be shown; null when there is none to show.</param>
internal sealed record Lieu(string Fichier, int Ligne, int Colonne, int LigneFin, int ColonneFin, string? Texte = null);
