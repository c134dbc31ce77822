namespace Rncp.Outil.Candidatures.Lignes;

/// <summary>A person to decide on, as a line of a file gives them.</summary>
/// <param name="Ligne">The number of the line, from 1.</param>
/// <param name="Demande">What is asked of the fiche.</param>
internal sealed record Candidature(long Ligne, Demande Demande)
{
    /// <summary>How to call them on a page: who has no name is found by the line.</summary>
    internal string Nom => Demande.Nom ?? $"Ligne {Ligne}";
}
