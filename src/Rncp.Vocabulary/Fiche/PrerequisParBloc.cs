using System.Collections.Immutable;

namespace Rncp;

/// <summary>« Pré-requis disctincts pour les blocs de compétences » (the spelling is the fiche's).</summary>
public sealed class PrerequisParBloc
{
    /// <summary>Whether the blocs have prerequisites of their own; null when the source does not say.</summary>
    public required bool? Distincts { get; init; }

    /// <summary>The prerequisites of the blocs that have some.</summary>
    public required ImmutableArray<PrerequisBloc> Blocs { get; init; }
}
