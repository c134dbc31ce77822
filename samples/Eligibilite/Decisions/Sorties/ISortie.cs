namespace Exemple.Decisions.Sorties;

/// <summary>Where decisions go, in the order of the file.</summary>
internal interface ISortie
{
    /// <summary>Writes what can be written of some decisions apart from the others. Several threads may write at once.</summary>
    ReadOnlyMemory<byte> Rediger(IReadOnlyList<Decision> decisions);

    /// <summary>Takes the next decisions, with what was written of them.</summary>
    Task Recevoir(IReadOnlyList<Decision> decisions, ReadOnlyMemory<byte> texte, CancellationToken arret);

    /// <summary>Says what there was in all, after the last decision.</summary>
    Task Finir(Bilan bilan, CancellationToken arret);
}
