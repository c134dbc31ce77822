namespace Rncp;

/// <summary>A place in both fiches.</summary>
/// <param name="Chemin">The path, as reservations write it.</param>
/// <param name="Cle">The same without positions, which move when something comes before.</param>
internal readonly record struct Place(string Chemin, string Cle)
{
    internal Place Sous(string nom) => Chemin.Length == 0 ? new(nom, nom) : new($"{Chemin}.{nom}", $"{Cle}.{nom}");

    /// <param name="apres">The name of the element in a path.</param>
    /// <param name="avant">What it was called before; null when its position names it.</param>
    internal Place Element(string apres, string? avant) => new($"{Chemin}[{apres}]", $"{Cle}[{avant}]");
}
