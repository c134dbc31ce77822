namespace Rncp.Tests.Garde;

/// <summary>The fiche that no edit moves, with its page and its facts: what the guard itself is tested on.</summary>
internal static class FicheFigee
{
    private const string Dossier = "tests/Rncp41364.FicheFigee/";

    internal static string Json { get; } = Depot.Lire(Dossier + "referentiel.json");

    internal static string Page { get; } = Depot.Lire(Dossier + "page.txt");

    internal static string Faits { get; } = Depot.Lire(Dossier + "faits.txt");
}
