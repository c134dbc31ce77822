using Rncp;

namespace Exemple.Candidatures;

/// <summary>A person to decide on, as a line of a file gives them.</summary>
/// <param name="Ligne">The number of the line, from 1.</param>
/// <param name="Nom">How to call them.</param>
/// <param name="Voie">The route; null when not known.</param>
/// <param name="Le">The day of the entry.</param>
/// <param name="Candidat">What is known of them.</param>
internal sealed record Candidature(long Ligne, string Nom, VoieAcces? Voie, DateOnly Le, Candidat Candidat);
