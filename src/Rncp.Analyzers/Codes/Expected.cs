using Microsoft.CodeAnalysis;

namespace Rncp.Analyzers;

/// <summary>What a text is read as.</summary>
/// <param name="Type">The set or the open code; null when it is any code of a fiche.</param>
/// <param name="Set">The set, when it is one.</param>
internal sealed record Expected(INamedTypeSymbol? Type, ClosedSet? Set);
