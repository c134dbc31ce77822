using Rncp.Format;

namespace Rncp;

/// <summary>A place in a file that was read: lines and columns from 1, in characters, the end not included.</summary>
/// <param name="Fichier">The file, as it was named to whoever read it.</param>
/// <param name="Ligne">Where it begins.</param>
/// <param name="Colonne">Where it begins, in that line.</param>
/// <param name="LigneFin">Where it ends; of an object or a list, its opening bracket.</param>
/// <param name="ColonneFin">Where it ends, in that line.</param>
public sealed record LieuFichier(string Fichier, int Ligne, int Colonne, int LigneFin, int ColonneFin)
{
    internal static LieuFichier De(string fichier, Emplacement lieu) =>
        new(fichier, lieu.Start.Line + 1, lieu.Start.Column + 1, lieu.End.Line + 1, lieu.End.Column + 1);

    /// <summary>Returns the place as compilers write it, which editors and terminals make a link of.</summary>
    public override string ToString() => $"{Fichier}({Ligne},{Colonne})";
}
