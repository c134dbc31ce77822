namespace Rncp;

/// <summary>The prerequisites that are particular to one bloc.</summary>
public sealed class PrerequisBloc
{
    /// <summary>The official code of the bloc, such as <c>RNCP37674BC01</c>.</summary>
    public required string CodeBloc { get; init; }

    /// <summary>The prerequisites to enter the training of the bloc.</summary>
    public required Texte Entree { get; init; }

    /// <summary>The prerequisites to validate the bloc.</summary>
    public required Texte Validation { get; init; }
}
