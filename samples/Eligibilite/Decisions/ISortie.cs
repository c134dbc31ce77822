namespace Exemple.Decisions;

/// <summary>Where decisions go, one after the other.</summary>
internal interface ISortie
{
    /// <summary>Takes a decision.</summary>
    Task Recevoir(Decision decision, CancellationToken arret);

    /// <summary>Says what there was in all, after the last decision.</summary>
    Task Finir(Bilan bilan, CancellationToken arret);
}
