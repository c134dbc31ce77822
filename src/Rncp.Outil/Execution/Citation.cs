using Rncp.Noyau;

namespace Rncp.Outil.Execution;

/// <summary>Quotes a text that comes from outside: short, and without anything that a terminal would obey.</summary>
internal static class Citation
{
    private const int LongueurMax = 60;

    /// <summary>A path, which is of no use when it is cut.</summary>
    internal static string DuChemin(string chemin) => De(chemin, int.MaxValue);

    /// <summary>A place in a file, as compilers write it.</summary>
    internal static string DeLaPlace(string fichier, int ligne, int colonne) => $"{Extrait.De(fichier, int.MaxValue)}:{ligne}:{colonne}";

    /// <summary>The same, before what is said of it.</summary>
    internal static string DuLieu(string fichier, int ligne, int colonne) => $"{DeLaPlace(fichier, ligne, colonne)}: ";

    internal static string De(string texte, int longueur = LongueurMax) => $"« {Extrait.De(texte, longueur, "…")} »";
}
