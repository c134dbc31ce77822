using Rncp.Noyau;

namespace Rncp.Generators;

/// <summary>Text of a file inside a message.</summary>
internal static class Quoting
{
    /// <summary>Longer texts are cut.</summary>
    private const int Longest = 200;

    internal static string Quote(string text) => Extrait.De(text, Longest);
}
