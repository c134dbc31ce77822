using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Rncp.Generators;

/// <summary>Compiles each référentiel of a project into the types of its fiche.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ReferentielGenerator : IIncrementalGenerator
{
    private const string ItemGroup = "build_metadata.AdditionalFiles.SourceItemGroup";
    private const string Suffix = ".referentiel.json";

    /// <summary>Without a byte-order mark, so that the emitted files are the same bytes as their sources.</summary>
    private static readonly System.Text.Encoding Utf8 = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Declares the steps: files to models and diagnostics, models to sources.</summary>
    /// <param name="context">The context that the compiler gives.</param>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var read = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static file => IsReferentiel(file.Left, file.Right))
            .Select(static (file, _) => file.Left)
            .Collect()
            // A file may be given in both ways, as a Referentiel and by its name: it is one file.
            .SelectMany(static (files, _) => files.GroupBy(file => file.Path).Select(same => same.First()))
            .Select(static (file, cancellation) => FicheReader.Read(file, cancellation))
            .WithTrackingName(StepNames.Read);

        var diagnostics = read
            .Select(static (result, _) => result.Diagnostics)
            .WithTrackingName(StepNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics, static (output, infos) =>
        {
            foreach (var info in infos) output.ReportDiagnostic(info.ToDiagnostic());
        });

        // Two files of one fiche would give the same types twice: the first one wins, and the others are told.
        var claims = read
            .Where(static result => result.Fiche is not null)
            .Select(static (result, _) => new Claim(result.Fiche!.Code, result.Path))
            .Collect()
            .Select(static (claims, _) => new EquatableArray<Claim>(claims))
            .WithTrackingName(StepNames.Claims);
        context.RegisterSourceOutput(claims, ReportSameFiche);

        var host = context.CompilationProvider
            .Select(static (compilation, cancellation) => HostFacts.Of(compilation, cancellation))
            .WithTrackingName(StepNames.Host);
        context.RegisterSourceOutput(host.Combine(claims), ReportHost);

        var fiches = read
            .Where(static result => result.Fiche is not null)
            .Select(static (result, _) => (Fiche: result.Fiche!, result.Path))
            .WithTrackingName(StepNames.Model)
            .Combine(host)
            .Combine(claims)
            .Where(static item => item.Left.Right.Problem is null && IsFirst(item.Left.Left.Fiche.Code, item.Left.Left.Path, item.Right))
            .Select(static (item, _) => item.Left.Left.Fiche)
            .WithTrackingName(StepNames.Emission);
        context.RegisterSourceOutput(fiches, static (output, fiche) =>
        {
            foreach (var (type, source) in FicheEmitter.Emit(fiche))
                output.AddSource($"{fiche.Namespace}.{type}.g.cs", SourceText.From(source, Utf8));
        });
    }

    private static bool IsReferentiel(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        file.Path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
        || (options.GetOptions(file).TryGetValue(ItemGroup, out var itemGroup) && itemGroup == "Referentiel");

    private static bool IsFirst(string code, string path, EquatableArray<Claim> claims) => claims.First(claim => claim.Code == code).Path == path;

    private static void ReportSameFiche(SourceProductionContext output, EquatableArray<Claim> claims)
    {
        foreach (var claim in claims)
        {
            var first = claims.First(other => other.Code == claim.Code);
            if (first.Path != claim.Path)
                output.ReportDiagnostic(Diagnostic.Create(Descriptors.SameFiche, StartOf(claim.Path), claim.Code, System.IO.Path.GetFileName(first.Path)));
        }
    }

    private static void ReportHost(SourceProductionContext output, (HostFacts Host, EquatableArray<Claim> Claims) item)
    {
        if (item.Host.Problem is null) return;
        foreach (var claim in item.Claims) output.ReportDiagnostic(Diagnostic.Create(Descriptors.Host, StartOf(claim.Path), item.Host.Problem));
    }

    private static Location StartOf(string path) => Location.Create(path, default, default);

    private sealed record Claim(string Code, string Path);
}
