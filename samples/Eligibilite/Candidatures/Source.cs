namespace Exemple.Candidatures;

/// <summary>Where the lines come from.</summary>
/// <param name="Nom">What messages call it.</param>
/// <param name="Flux">Its bytes.</param>
internal sealed record Source(string Nom, Stream Flux) : IDisposable
{
    /// <summary>The name that stands for the standard input.</summary>
    internal const string EntreeStandard = "-";

    /// <summary>The candidates that come with the sample.</summary>
    internal static string Exemple => Path.Combine(AppContext.BaseDirectory, "candidats.jsonl");

    internal static Source Ouvrir(string chemin) => chemin == EntreeStandard
        ? new Source("entrée standard", Console.OpenStandardInput())
        : new Source(Path.GetFileName(chemin), File.OpenRead(chemin));

    public void Dispose() => Flux.Dispose();
}
