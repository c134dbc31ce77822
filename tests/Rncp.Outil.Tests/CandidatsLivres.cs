namespace Rncp.Tests;

/// <summary>The candidates that the page for those who write no code shows.</summary>
internal static class CandidatsLivres
{
    internal static string Chemin => Depot.Chemin("docs/fr/candidats.jsonl");
}
