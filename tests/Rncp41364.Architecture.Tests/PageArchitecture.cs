namespace Rncp.Tests;

/// <summary>ARCHITECTURE.md, as the tests that keep it true read it.</summary>
internal static class PageArchitecture
{
    internal static string Texte { get; } = Depot.Lire("ARCHITECTURE.md").ReplaceLineEndings("\n");

    /// <summary>What stands under a title, up to the next one; empty when the page has no such title.</summary>
    /// <param name="titre">The title with its marks, such as <c>## Words</c>.</param>
    internal static string Section(string titre) => Section(Texte, titre);

    internal static string Section(string texte, string titre) => texte.Split($"\n{titre}\n").ElementAtOrDefault(1)?.Split("\n#")[0] ?? "";
}
