using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Rncp.Analyzers;

namespace Rncp.Tests.Analyseurs;

/// <summary>Where somebody turns RNCP1009 off, the compiler says again what it says of any other enum: nobody is left without a word.</summary>
public class ArretTests
{
    private const string Code = """
        class Essai
        {
            int Un(Rncp41364.Bloc bloc) => bloc.Cle MARQUE { Rncp41364.CleBloc.BC01 => 1 };
        }
        """;

    [Theory]
    [InlineData("dotnet_diagnostic.RNCP1009.severity = none", "CS8509")]
    [InlineData("dotnet_diagnostic.RNCP1009.severity = suggestion", "RNCP1009")]
    [InlineData("dotnet_diagnostic.RNCP1009.severity = error", "RNCP1009")]
    [InlineData("dotnet_analyzer_diagnostic.severity = none\ndotnet_diagnostic.RNCP1009.severity = warning", "RNCP1009")]
    public async Task Regle_arretee_par_un_fichier_laisse_parler_le_compilateur(string reglage, string attendu)
    {
        foreach (var fichier in new[] { $"root = true\n[*.cs]\n{reglage}\n", $"is_global = true\n{reglage}\n" })
        {
            var essai = new Essai<EmptyCodeFixProvider>(Code.Replace("MARQUE", $"{{|{attendu}:switch|}}", StringComparison.Ordinal));
            essai.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", fichier));

            await essai.RunAsync();
        }
    }

    [Fact]
    public async Task Regle_arretee_par_le_projet_laisse_parler_le_compilateur()
    {
        var essai = new Essai<EmptyCodeFixProvider>(Code.Replace("MARQUE", "{|CS8509:switch|}", StringComparison.Ordinal));
        essai.SolutionTransforms.Add((solution, projet) => solution.WithProjectCompilationOptions(projet, solution.GetProject(projet)!.CompilationOptions!
            .WithSpecificDiagnosticOptions([new(Rules.SwitchExpression.Id, ReportDiagnostic.Suppress)])));

        await essai.RunAsync();
    }
}
