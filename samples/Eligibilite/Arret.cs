using System.Runtime.InteropServices;

namespace Exemple;

/// <summary>Turns Ctrl+C and a polite request to end into a token, so that what was begun is undone; a second one ends at once.</summary>
internal sealed class Arret : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signaux;

    internal Arret() => _signaux =
    [
        .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, Demander)),
    ];

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
