namespace Exemple.Decisions.Sorties;

/// <summary>Decisions written to a stream.</summary>
internal sealed class SortieEcrite(IRedaction redaction, Stream flux) : ISortie
{
    private bool _commence;

    public ReadOnlyMemory<byte> Rediger(IReadOnlyList<Decision> decisions) => redaction.Rediger(decisions);

    public async Task Recevoir(IReadOnlyList<Decision> decisions, ReadOnlyMemory<byte> texte, CancellationToken arret)
    {
        await Commencer(arret);
        await flux.WriteAsync(texte, arret);
    }

    public async Task Finir(Bilan bilan, CancellationToken arret)
    {
        await Commencer(arret);
        await flux.WriteAsync(redaction.Fin(bilan), arret);
        await flux.FlushAsync(arret);
    }

    private async Task Commencer(CancellationToken arret)
    {
        if (!_commence) await flux.WriteAsync(redaction.Debut, arret);
        _commence = true;
    }
}
