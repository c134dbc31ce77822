using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Rncp.Outil.Traitements;

/// <summary>Works on all cores and gives the results in the order of the source, never more than a few ahead of who takes them.</summary>
internal static class EnOrdre
{
    /// <summary>How many results may wait, at most.</summary>
    internal static int Avance => 2 * Environment.ProcessorCount;

    internal static async IAsyncEnumerable<TResultat> Transformer<T, TResultat>(
        IAsyncEnumerable<T> source, Func<T, TResultat> transformer, [EnumeratorCancellation] CancellationToken arret)
    {
        using var fin = CancellationTokenSource.CreateLinkedTokenSource(arret);
        var taches = Channel.CreateBounded<Task<TResultat>>(new BoundedChannelOptions(Avance) { SingleReader = true, SingleWriter = true });
        var lecture = Task.Run(Lire, CancellationToken.None);
        try
        {
            await foreach (var tache in taches.Reader.ReadAllAsync(arret)) yield return await tache;
        }
        finally
        {
            await fin.CancelAsync();
            await lecture;
        }

        async Task Lire()
        {
            try
            {
                await foreach (var element in source.WithCancellation(fin.Token))
                    await taches.Writer.WriteAsync(Task.Run(() => transformer(element), CancellationToken.None), fin.Token);
                taches.Writer.Complete();
            }
            catch (Exception e)
            {
                // Who takes the results is told, after the results that come before.
                taches.Writer.Complete(e);
            }
        }
    }
}
