using Rncp.Noyau;

namespace Rncp.Outil.Candidatures.Lignes;

/// <summary>Something wrong in a line, in French, for the person who wrote it.</summary>
/// <param name="Ligne">The number of the line, from 1.</param>
/// <param name="Endroit">
/// Where in the line: a path such as <c>candidat.experiences[1].debut</c> (positions from 1), or a column; null for the whole line.
/// </param>
/// <param name="Message">What is wrong, and what would be right.</param>
internal sealed record ErreurLigne(long Ligne, string? Endroit, string Message)
{
    /// <summary>The sentence to show, which begins with where to look.</summary>
    internal string Dans(string fichier) =>
        $"{Extrait.De(fichier, int.MaxValue)}, ligne {Ligne}{(Endroit is null ? "" : $", {Endroit}")} : {Message}";

    /// <summary>The sentence to show beside the line itself.</summary>
    internal string SansLigne => Endroit is null ? Message : $"{Endroit} : {Message}";
}
