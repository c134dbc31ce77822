using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Rncp.Analyzers;

namespace Rncp.Tests.Analyseurs;

/// <summary>Code that the analyzers look at in a project that references a fiche, and what a fix makes of it, in each of its scopes.</summary>
/// <typeparam name="TCorrection">The fix.</typeparam>
internal sealed class Essai<TCorrection> : CSharpCodeFixTest<RncpAnalyzer, TCorrection, DefaultVerifier> where TCorrection : CodeFixProvider, new()
{
    internal Essai(params string[] sources)
    {
        // Nothing is downloaded: the framework is the one that runs the tests.
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(Infrastructure.References);
        foreach (var source in sources) TestState.Sources.Add(source);
        // Code that begins with instructions is a program.
        if (sources.Any(source => source.Contains("System.Console.WriteLine", StringComparison.Ordinal))) TestState.OutputKind = OutputKind.ConsoleApplication;
        CompilerDiagnostics = CompilerDiagnostics.Warnings;
        // The one of a parameter that code does not use.
        DisabledDiagnostics.AddRange(["CS8019", "CS0219", "CS8321"]);
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new RncpAnalyzer(), new KeySwitchSuppressor()];

    protected override CompilationWithAnalyzers CreateCompilationWithAnalyzers(
        Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options, CancellationToken cancellationToken) =>
        compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false));

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12);

    protected override CompilationOptions CreateCompilationOptions() => ((CSharpCompilationOptions)base.CreateCompilationOptions())
        .WithNullableContextOptions(NullableContextOptions.Enable)
        .WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS1701", ReportDiagnostic.Suppress));
}
