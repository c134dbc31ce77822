using System.Collections.Immutable;

namespace Rncp;

/// <summary>« Composition des jurys » of a route of a fiche.</summary>
public sealed class Jury
{
    /// <summary>The lines of the composition, verbatim.</summary>
    public required ImmutableArray<string> Composition { get; init; }

    /// <summary>Returns the composition, one line each (line feed).</summary>
    public override string ToString() => string.Join('\n', Composition);
}
