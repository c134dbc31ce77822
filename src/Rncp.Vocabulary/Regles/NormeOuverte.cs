namespace Rncp;

/// <summary>Words of the fiche that no rule formalises: a person decides.</summary>
public sealed class NormeOuverte
{
    /// <summary>The words of the fiche, verbatim.</summary>
    public required string Citation { get; init; }

    /// <summary>Where the words stand.</summary>
    public required string Source { get; init; }

    /// <summary>Why they are not a rule, in French.</summary>
    public required string Motif { get; init; }

    /// <summary>Who decides, in French.</summary>
    public required string DecidePar { get; init; }
}
