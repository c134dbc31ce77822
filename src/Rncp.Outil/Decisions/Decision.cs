namespace Rncp.Outil.Decisions;

/// <summary>A person and what was decided.</summary>
/// <param name="Ligne">The number of their line, from 1.</param>
internal sealed record Decision(long Ligne, Eligibilite Avis)
{
    /// <summary>How to call them on a page: who has no name is found by the line.</summary>
    internal string Nom => Avis.Nom ?? $"Ligne {Ligne}";
}
