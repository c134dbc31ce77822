using System.Runtime.InteropServices;

namespace Rncp.Outil.Execution;

/// <summary>
/// Turns Ctrl+C, a terminal that is closed and a polite request to end into a token, so that what was begun is undone; a second one
/// ends at once.
/// </summary>
internal sealed class Arret : IDisposable
{
    private static readonly PosixSignal[] Demandes = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signaux;

    internal Arret() => _signaux = [.. Demandes.Select(signal => PosixSignalRegistration.Create(signal, Demander))];

    internal CancellationToken Jeton => _source.Token;

    private void Demander(PosixSignalContext contexte)
    {
        contexte.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }

    public void Dispose()
    {
        foreach (var signal in _signaux) signal.Dispose();
        _source.Dispose();
    }
}
