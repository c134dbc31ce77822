using System.Diagnostics;

namespace Rncp.Tests;

/// <summary>Waits of tests, each with a limit far beyond what anything here takes: what hangs fails, and says what it is.</summary>
internal static class Attente
{
    internal static readonly TimeSpan Limite = TimeSpan.FromMinutes(10);

    /// <summary>Waits for the end of a program; one that does not end is stopped, with the programs that it started.</summary>
    internal static async Task Fin(this Process processus)
    {
        var commande = $"{processus.StartInfo.FileName} {string.Join(' ', processus.StartInfo.ArgumentList)}";
        using var limite = new CancellationTokenSource(Limite);
        try
        {
#pragma warning disable RS0030 // The token is the limit.
            await processus.WaitForExitAsync(limite.Token);
#pragma warning restore RS0030
        }
        catch (OperationCanceledException)
        {
            processus.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{commande}' had not ended after {Limite}, and was stopped.");
        }
    }

    /// <summary>Waits for something that has no event.</summary>
    /// <param name="arrive">Whether it has come.</param>
    /// <param name="quoi">What it is, for the message of a wait that was too long.</param>
    internal static async Task Que(Func<bool> arrive, string quoi)
    {
        for (var depuis = Stopwatch.StartNew(); !arrive(); await Task.Delay(20))
            if (depuis.Elapsed > Limite) throw new TimeoutException($"After {Limite}, the test still waits for {quoi}.");
    }
}
