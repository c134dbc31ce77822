using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Dapper;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Rncp.Analyzers;

namespace Rncp.Tests;

/// <summary>
/// The C# blocks of one page as one program: a block continues those above it, as a reader takes them. The program is
/// compiled as readers compile it, with the analyzers of the package and every warning of the compiler an error, and run; what each block
/// prints is kept apart.
/// </summary>
internal static class Programme
{
    /// <summary>Printed before each block, to tell the outputs apart. No text has this character.</summary>
    private const char Separateur = '\u001e';

    private static readonly CSharpParseOptions Langage = new(LanguageVersion.CSharp14);

    /// <summary>Returns what each block prints.</summary>
    internal static string[] Executer(IEnumerable<Page.Bloc> blocs, string page)
    {
        using var image = new MemoryStream();
        var compilation = Compiler(blocs, page);
        var erreurs = Erreurs(compilation).ToArray();
        Assert.True(erreurs.Length == 0, string.Join('\n', erreurs.AsEnumerable()));
        // Said above, where an analyzer does not silence it: the compiler alone does not know.
        var resultat = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.Add("CS8524", ReportDiagnostic.Suppress))).Emit(image);
        Assert.True(resultat.Success, string.Join('\n', resultat.Diagnostics));

        image.Position = 0;
        return Sortie(new AssemblyLoadContext("Page", isCollectible: true).LoadFromStream(image)).Split(Separateur)[1..];
    }

    /// <summary>The errors of a block that is not meant to compile.</summary>
    internal static IEnumerable<string> Erreurs(Page.Bloc bloc, string page) => Erreurs(Compiler([bloc], page)).Select(diagnostic => diagnostic.Id);

    private static IEnumerable<Diagnostic> Erreurs(Compilation compilation) => compilation
        .WithAnalyzers([new RncpAnalyzer(), new KeySwitchSuppressor()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
        .GetAllDiagnosticsAsync().GetAwaiter().GetResult().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static CSharpCompilation Compiler(IEnumerable<Page.Bloc> blocs, string page)
    {
        var ecrite = Ecrite(blocs, page);
        CSharpGeneratorDriver.Create(GenerateursDuCadre.Tous, parseOptions: Langage).RunGeneratorsAndUpdateCompilation(ecrite, out var completee, out _);
        return (CSharpCompilation)completee;
    }

    private static CSharpCompilation Ecrite(IEnumerable<Page.Bloc> blocs, string page) => CSharpCompilation.Create(
        "Page",
        [Analyser(UsingsImplicites.Texte, "usings"), Analyser(Assembler(blocs, page), page)],
        References(),
        new CSharpCompilationOptions(
            OutputKind.ConsoleApplication,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            // The SDK never shows it: a library was compiled against an older framework.
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), .. Montrees]));

    /// <summary>Pages show what is refused when it runs, and an analyzer warns of it: that is no reason not to show it.</summary>
    private static IEnumerable<KeyValuePair<string, ReportDiagnostic>> Montrees => new RncpAnalyzer().SupportedDiagnostics
        .Where(regle => regle.DefaultSeverity == DiagnosticSeverity.Warning).Select(regle => KeyValuePair.Create(regle.Id, ReportDiagnostic.Warn));

    /// <summary>Usings first, statements next, types last: the order that C# asks of one file. An error names the line of the page.</summary>
    private static string Assembler(IEnumerable<Page.Bloc> blocs, string page)
    {
        var usings = new HashSet<string>();
        StringBuilder instructions = new(), types = new();
        foreach (var bloc in blocs)
        {
            var racine = (CompilationUnitSyntax)Analyser(bloc.Texte, "").GetRoot();
            foreach (var directive in racine.Usings) usings.Add(directive.ToString());
            instructions.Append("Console.Write('\\u001e');\n");
            foreach (var membre in racine.Members)
            {
                var ligne = bloc.Ligne + 1 + racine.SyntaxTree.GetLineSpan(membre.FullSpan).StartLinePosition.Line;
                (membre is GlobalStatementSyntax ? instructions : types).Append(CultureInfo.InvariantCulture, $"#line {ligne} \"{page}\"\n{membre.ToFullString()}\n");
            }
        }
        return string.Join('\n', [.. usings, instructions.ToString(), types.ToString()]);
    }

    private static string Sortie(Assembly programme)
    {
        var console = Console.Out;
        using var sortie = new StringWriter { NewLine = "\n" };
        Console.SetOut(sortie);
        try
        {
            programme.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }
        return sortie.ToString();
    }

    private static SyntaxTree Analyser(string source, string chemin) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), Langage, chemin);

    /// <summary>The framework, and the libraries that a page is about.</summary>
    private static IEnumerable<MetadataReference> References()
    {
        var cadre = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(fichier => Path.GetDirectoryName(fichier) == cadre)
            .Append(typeof(ICertification).Assembly.Location)
            .Append(typeof(Referentiel).Assembly.Location)
            .Append(typeof(Rncp41364.Certification).Assembly.Location)
            .Append(typeof(IConfiguration).Assembly.Location)
            .Append(typeof(ConfigurationBuilder).Assembly.Location)
            .Append(typeof(ConfigurationBinder).Assembly.Location)
            .Append(typeof(RncpDbContextOptionsBuilderExtensions).Assembly.Location)
            .Append(typeof(DbContext).Assembly.Location)
            .Append(typeof(RelationalDatabaseFacadeExtensions).Assembly.Location)
            .Append(typeof(SqliteDbContextOptionsBuilderExtensions).Assembly.Location)
            .Append(typeof(SqliteConnection).Assembly.Location)
            .Append(typeof(SqlMapper).Assembly.Location)
            .Select(fichier => MetadataReference.CreateFromFile(fichier));
    }
}
