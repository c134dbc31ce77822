using Spectre.Console;

namespace Rncp.Outil.Execution;

/// <summary>Where a verb writes.</summary>
/// <param name="Sortie">Results that are no page.</param>
/// <param name="Ouvrir">Opens the console of pages on the same output: most commands show none, and it takes time to make.</param>
/// <param name="Erreurs">What is wrong, and how far a long work is.</param>
/// <param name="EstSuivi">Whether a person watches the errors.</param>
internal sealed record Contexte(TextWriter Sortie, Func<IAnsiConsole> Ouvrir, TextWriter Erreurs, bool EstSuivi)
{
    /// <summary>Pages: coloured and as wide as the terminal, or plain text when they are redirected.</summary>
    internal IAnsiConsole Console => field ??= Ouvrir();
}
