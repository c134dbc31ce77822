namespace Rncp;

/// <summary>
/// What can be asked of data with gaps about the prerequisites of a fiche: who certainly satisfies them, and who may. The
/// certain are among the possible; those between the two wait for facts.
/// </summary>
/// <typeparam name="T">How the questions are asked: an expression, or the text of a predicate.</typeparam>
public sealed class Encadrement<T>
{
    internal Encadrement(T certain, T possible)
    {
        Certain = certain;
        Possible = possible;
    }

    /// <summary>True for a person who satisfies the prerequisites whatever the facts that are not known.</summary>
    public T Certain { get; }

    /// <summary>True for a person who satisfies the prerequisites, or may once the facts that are not known are.</summary>
    public T Possible { get; }
}
