using System.Collections.Immutable;

namespace Rncp.Outil.Candidatures.Lignes;

/// <summary>What a line that is not blank gives: a person, or all that is wrong with it.</summary>
/// <param name="Brute">The line itself.</param>
/// <param name="Candidature">The person; null when something is wrong.</param>
/// <param name="Erreurs">What is wrong; empty when the line is right.</param>
internal sealed record LigneLue(LigneBrute Brute, Candidature? Candidature, ImmutableArray<ErreurLigne> Erreurs);
