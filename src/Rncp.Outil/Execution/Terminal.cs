using System.Text;
using Spectre.Console;

namespace Rncp.Outil.Execution;

/// <summary>The console of the program: UTF-8 whatever the locale, and plain text of a fixed width when it is not a terminal.</summary>
internal static class Terminal
{
    /// <summary>A file has no width of its own.</summary>
    private const int LargeurRedirigee = 100;

    /// <summary>Below this a table has no room for its words: it is better to let the terminal cut the lines.</summary>
    private const int LargeurMinimale = 60;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    internal static Contexte Ouvrir()
    {
        Console.OutputEncoding = Utf8;
        return Console.IsOutputRedirected
            ? EnTexte(new StreamWriter(SortieStandard.Ouvrir(), Utf8) { AutoFlush = true }, Console.Error, !Console.IsErrorRedirected)
            : new Contexte(Console.Out, EnCouleurs, Console.Error, !Console.IsErrorRedirected);
    }

    /// <summary>Plain text, of the width of a file.</summary>
    internal static Contexte EnTexte(TextWriter sortie, TextWriter erreurs, bool estSuivi = false) =>
        new(sortie, () => SansCouleur(sortie, LargeurRedirigee), erreurs, estSuivi);

    private static IAnsiConsole EnCouleurs()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = Math.Max(LargeurMinimale, console.Profile.Width);
        return console;
    }

    /// <summary>
    /// Plain text on any writer. It is asked for expressly: under some CI servers a redirected output would have colours.
    /// </summary>
    internal static IAnsiConsole SansCouleur(TextWriter sortie, int largeur)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(sortie),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = largeur;
        return console;
    }
}
