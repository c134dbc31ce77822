using Spectre.Console;

namespace Rncp.Outil.Execution;

/// <summary>Where a verb writes.</summary>
/// <param name="Console">Results: coloured and as wide as the terminal, or plain text when they are redirected.</param>
/// <param name="Erreurs">What is wrong, and how far a long work is.</param>
/// <param name="EstSuivi">Whether a person watches the errors.</param>
internal sealed record Contexte(IAnsiConsole Console, TextWriter Erreurs, bool EstSuivi)
{
    /// <summary>The standard output, for what is no page.</summary>
    internal TextWriter Sortie => Console.Profile.Out.Writer;
}
