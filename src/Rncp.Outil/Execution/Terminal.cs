using System.Text;
using Spectre.Console;

namespace Rncp.Outil.Execution;

/// <summary>The console of the program: UTF-8 whatever the locale, and plain text of a fixed width when it is not a terminal.</summary>
internal static class Terminal
{
    /// <summary>A file has no width of its own.</summary>
    internal const int LargeurRedirigee = 100;

    /// <summary>Below this a table has no room for its words: it is better to let the terminal cut the lines.</summary>
    private const int LargeurMinimale = 60;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    internal static Contexte Ouvrir()
    {
        Console.OutputEncoding = Utf8;
        return new Contexte(OuvrirSortie(), Console.Error, !Console.IsErrorRedirected);
    }

    private static IAnsiConsole OuvrirSortie()
    {
        if (Console.IsOutputRedirected)
            return SansCouleur(new StreamWriter(SortieStandard.Ouvrir(), Utf8) { AutoFlush = true }, LargeurRedirigee);
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
