namespace Exemple;

/// <summary>What the command line asks for.</summary>
/// <param name="Aide">Whether it asks for help.</param>
/// <param name="Inconnu">The first argument that means nothing here; null when there is none.</param>
internal sealed record Demande(bool Aide, string? Inconnu)
{
    private static readonly string[] OptionsAide = ["--help", "-h", "-?"];

    internal static Demande Lire(string[] arguments) => new(
        arguments.Any(OptionsAide.Contains),
        arguments.FirstOrDefault(argument => !OptionsAide.Contains(argument)));
}
