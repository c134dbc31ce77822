using System.Diagnostics;

namespace Rncp.Tests.Serveurs;

/// <summary>A server that is a process of ours, with a temporary folder that only this user reads; both end with it.</summary>
internal sealed class Demon : IDisposable
{
    private readonly Process _processus;

    private Demon(Process processus, string dossier)
    {
        _processus = processus;
        Dossier = dossier;
    }

    internal string Dossier { get; }

    /// <summary>Starts a server, and waits until it answers.</summary>
    /// <param name="nom">What a failure calls it.</param>
    /// <param name="commande">The program and its arguments, for a folder; what else it needs there is written first.</param>
    /// <param name="repond">Whether it answers.</param>
    /// <exception cref="InvalidOperationException">It does not start: the message has what it printed.</exception>
    internal static Demon Demarrer(string nom, Func<string, string[]> commande, Func<string, bool> repond)
    {
        var dossier = Directory.CreateTempSubdirectory("rncp-").FullName;
        var sortie = Path.Combine(dossier, "sortie");
        var mots = commande(dossier);
        var demon = new Demon(Programmes.Demarrer(sortie, mots[0], mots[1..]), dossier);
        try
        {
            for (var depuis = Stopwatch.StartNew(); !repond(dossier); Thread.Sleep(20))
            {
                if (demon._processus.HasExited) throw new InvalidOperationException($"it ended with {demon._processus.ExitCode}");
                if (depuis.Elapsed > Attente.Limite) throw new InvalidOperationException($"it did not answer for {Attente.Limite}");
            }
            return demon;
        }
        catch (InvalidOperationException erreur)
        {
            var imprime = File.ReadAllText(sortie);
            demon.Dispose();
            throw new InvalidOperationException($"{nom} is installed and does not start: {erreur.Message}. It printed: {imprime}", erreur);
        }
    }

    /// <summary>What it has is thrown away, so nothing is lost by not asking it to end.</summary>
    public void Dispose()
    {
        if (!_processus.HasExited) _processus.Kill(entireProcessTree: true);
        _processus.WaitForExit(Attente.Limite);
        _processus.Dispose();
        Directory.Delete(Dossier, recursive: true);
    }
}
