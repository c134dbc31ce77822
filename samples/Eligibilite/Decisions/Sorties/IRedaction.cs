namespace Exemple.Decisions.Sorties;

/// <summary>A format of decisions, in UTF-8. Several threads may write at once.</summary>
internal interface IRedaction
{
    /// <summary>What comes before the first decision.</summary>
    ReadOnlyMemory<byte> Debut { get; }

    ReadOnlyMemory<byte> Rediger(IReadOnlyList<Decision> decisions);

    /// <summary>What comes after the last one.</summary>
    ReadOnlyMemory<byte> Fin(Bilan bilan);
}
