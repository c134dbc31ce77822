using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Rncp.Analyzers;
using Rncp.CodeFixes;

namespace Rncp.Tests.Analyseurs;

/// <summary>
/// Analyzers and fixes never throw, whatever they are given. The long run: <c>ANALYZERS_FUZZ=20000 dotnet test -c Release
/// tests/Rncp.Analyzers.Tests --filter Robustesse</c>.
/// </summary>
public class RobustesseTests
{
    private static readonly int Nombre = int.Parse(Environment.GetEnvironmentVariable("ANALYZERS_FUZZ") ?? "300", CultureInfo.InvariantCulture);

    private static readonly CodeFixProvider[] Corrections =
        [.. typeof(TextFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract).Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    [Fact]
    public async Task Code_que_personne_n_ecrit_ne_fait_rien_lancer()
    {
        var fautes = new ConcurrentBag<string>();
        var dits = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var corriges = 0;
        await Parallel.ForAsync(0, Nombre, async (numero, annulation) =>
        {
            var code = Mutants.Numero(numero);
            try
            {
                foreach (var dit in await Dits(Compiler(code), annulation)) dits.AddOrUpdate(dit.Id, 1, (_, nombre) => nombre + 1);
                Interlocked.Add(ref corriges, await Corriger(code, annulation));
            }
            catch (Exception lancee) when (lancee is not OperationCanceledException)
            {
                fautes.Add($"{numero}: {lancee}\n{code}");
            }
        });

        Assert.True(fautes.IsEmpty, string.Join("\n\n", fautes.Take(3)));
        // A run that says nothing would have looked at nothing.
        Assert.Equal(Rules.All.Select(regle => regle.Id), dits.Keys.Order(StringComparer.Ordinal));
        Assert.True(corriges > Nombre / 10, $"{corriges} fixes of {Nombre} files");
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "fuzz.txt"),
            $"{Nombre} files, {corriges} fixes, {string.Join(", ", dits.OrderBy(un => un.Key, StringComparer.Ordinal).Select(un => $"{un.Key} {un.Value}"))}\n");
    }

    [Fact]
    public async Task Annulation_est_suivie()
    {
        using var annulation = new CancellationTokenSource();
        await annulation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Dits(Compiler(Mutants.Numero(1)), annulation.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => KnownTypes.Of(Compiler(""), annulation.Token));
    }

    /// <summary>The same is said, whoever looks at the same time.</summary>
    [Fact]
    public async Task Plusieurs_a_la_fois_disent_la_meme_chose()
    {
        var compilation = CSharpCompilation.Create("Essai", Enumerable.Range(0, 40).Select(numero => CSharpSyntaxTree.ParseText(Mutants.Numero(numero), path: $"{numero}.cs")),
            Infrastructure.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var attendus = (await Dits(compilation, default)).Select(dit => dit.ToString()).Order(StringComparer.Ordinal).ToArray();

        var tous = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Dits(compilation.Clone(), default))));

        Assert.NotEmpty(attendus);
        Chacun.Verifier(tous, dits => Assert.Equal(attendus, dits.Select(dit => dit.ToString()).Order(StringComparer.Ordinal)));
    }

    private static CSharpCompilation Compiler(string code) => CSharpCompilation.Create("Essai", [CSharpSyntaxTree.ParseText(code)], Infrastructure.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static async Task<IReadOnlyList<Diagnostic>> Dits(CSharpCompilation compilation, CancellationToken annulation)
    {
        Exception? lancee = null;
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => lancee = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var dits = await compilation.WithAnalyzers([new RncpAnalyzer(), new KeySwitchSuppressor()], options).GetAllDiagnosticsAsync(annulation);
        return lancee is not null ? throw new InvalidOperationException("An analyzer threw.", lancee) : [.. dits.Where(dit => dit.Id.StartsWith("RNCP", StringComparison.Ordinal))];
    }

    /// <summary>Asks every fix for all that it offers, and applies it; how many there were.</summary>
    private static async Task<int> Corriger(string code, CancellationToken annulation)
    {
        using var atelier = new AdhocWorkspace();
        var document = atelier.AddProject("Essai", LanguageNames.CSharp).WithMetadataReferences(Infrastructure.References)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).AddDocument("Essai.cs", code);
        var corriges = 0;
        foreach (var dit in await Dits((CSharpCompilation)(await document.Project.GetCompilationAsync(annulation))!, annulation))
            foreach (var correction in Corrections.Where(une => une.FixableDiagnosticIds.Contains(dit.Id)))
            {
                var offres = new List<CodeAction>();
                await correction.RegisterCodeFixesAsync(new CodeFixContext(document, dit, (offre, _) => offres.Add(offre), annulation));
                foreach (var offre in offres)
                {
                    Assert.NotEmpty(await offre.GetOperationsAsync(annulation));
                    corriges++;
                }
            }
        return corriges;
    }
}
