using System.Collections.Immutable;

namespace Rncp;

/// <summary>A reading of an ambiguous sentence: the question, the answer taken by default, the others that can be chosen.</summary>
public sealed class LectureRegle
{
    /// <summary>The key of the reading in the référentiel.</summary>
    public required string Cle { get; init; }

    /// <summary>What the reading decides.</summary>
    public required ParametreLecture Parametre { get; init; }

    /// <summary>The ambiguous words of the fiche, verbatim.</summary>
    public required string Citation { get; init; }

    /// <summary>Where the words stand, such as <c>prerequisEntree[2]</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The question, in French.</summary>
    public required string Question { get; init; }

    /// <summary>The answer taken by default.</summary>
    public required string ParDefaut { get; init; }

    /// <summary>The answers that can be chosen instead.</summary>
    public required ImmutableArray<string> Autres { get; init; }

    /// <summary>All the answers: the one by default, then the others.</summary>
    internal ImmutableArray<string> Reponses => Autres.Insert(0, ParDefaut);

    /// <summary>Why the default is the default, in French.</summary>
    public required string Justification { get; init; }
}
