using Exemple.Candidatures;

namespace Exemple.Decisions;

/// <summary>What lines that were read together gave.</summary>
/// <param name="Lues">How many lines there were, without the blank ones.</param>
/// <param name="Blanches">How many were blank.</param>
/// <param name="Decisions">The decisions, in the order of the lines.</param>
/// <param name="Texte">The decisions as they are written.</param>
/// <param name="Refusees">The lines that could not be read.</param>
internal sealed record Lot(
    int Lues, int Blanches, IReadOnlyList<Decision> Decisions, ReadOnlyMemory<byte> Texte, IReadOnlyList<LigneLue> Refusees);
