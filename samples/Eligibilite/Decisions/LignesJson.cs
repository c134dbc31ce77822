namespace Exemple.Decisions;

/// <summary>Decisions as JSON lines.</summary>
internal sealed class LignesJson(Stream flux) : ISortie
{
    private static readonly byte[] FinDeLigne = [(byte)'\n'];

    public async Task Recevoir(Decision decision, CancellationToken arret)
    {
        await flux.WriteAsync(new DecisionEcrite(decision).EnOctets(), arret);
        await flux.WriteAsync(FinDeLigne, arret);
    }

    public Task Finir(Bilan bilan, CancellationToken arret) => flux.FlushAsync(arret);
}
