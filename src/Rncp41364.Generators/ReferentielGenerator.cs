using System;
using System.Collections.Immutable;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>Compiles each référentiel of a project into the types of its fiche.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ReferentielGenerator : IIncrementalGenerator
{
    /// <summary>Without a byte-order mark, so that the emitted files are the same bytes as their sources.</summary>
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly Func<Target, CancellationToken, string> _emit;
    private readonly Func<Defaut, Diagnostic> _toDiagnostic;

    /// <summary>What the compiler calls.</summary>
    public ReferentielGenerator() : this(FicheEmitter.Emit, RoslynDiagnostics.ToDiagnostic)
    {
    }

    /// <summary>For tests of what happens when a part fails.</summary>
    internal ReferentielGenerator(Func<Target, CancellationToken, string> emit, Func<Defaut, Diagnostic> toDiagnostic)
    {
        _emit = emit;
        _toDiagnostic = toDiagnostic;
    }

    /// <summary>Declares the steps: files to models and diagnostics, models to sources.</summary>
    /// <param name="context">The context that the compiler gives.</param>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (file, _) => OneOrNone(ReferentielFile.Of(file.Left, file.Right)))
            .WithTrackingName(StepNames.Files);
        var again = files.Collect().Select(static (files, _) => ReferentielFile.GivenAgain(files));
        var options = files.Collect()
            .Select(static (files, _) => ReferentielFile.OptionsOf(files))
            .WithTrackingName(StepNames.Options);

        var lacksTargets = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ModelOptions.LackTargets(options.GlobalOptions))
            .WithTrackingName(StepNames.Targets);
        // A project that gives no file, and cannot: its Referentiel items, if it has any, reach nobody.
        context.RegisterSourceOutput(lacksTargets.Combine(options), static (output, item) =>
        {
            if (item.Left && item.Right.Items.Count == 0)
                output.ReportDiagnostic(Diagnostic.Create(RoslynDiagnostics.Get(Descriptors.CutOff.Id), Location.None));
        });

        // Without the options, which say nothing of what is in a file: another namespace does not read it again.
        var read = files
            .Combine(again)
            .SelectMany(static (item, _) => OneOrNone(item.Right.ContainsKey(item.Left.Text) ? null : item.Left.Text))
            .Select(static (text, cancellation) => FileReader.Read(text, cancellation))
            .WithTrackingName(StepNames.Read);

        var diagnostics = read
            .Select(static (result, _) => result.Defauts)
            .WithTrackingName(StepNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics, Report);

        // From here on, nothing knows where things stand in the file: a line added above them changes nothing.
        var given = read.Combine(options);
        var models = given
            .SelectMany(static (item, _) => OneOrNone(Model.Of(item.Left, item.Right.Items[item.Left.Path])))
            .WithTrackingName(StepNames.Model);
        var host = context.CompilationProvider
            .Select(static (compilation, cancellation) => HostFacts.Of(compilation, cancellation))
            .WithTrackingName(StepNames.Host);
        var claims = models
            .Select(static (model, _) => model.ToClaim())
            .Collect()
            .Combine(host)
            .Select(static (item, cancellation) => Claim.Losers(item.Right.Referenced, item.Left, cancellation))
            .WithTrackingName(StepNames.Claims);
        var project = host.Combine(claims);

        var emitted = models
            .Combine(project)
            .SelectMany(static (item, _) => OneOrNone(item.Left.IsCompiledIn(item.Right.Left, item.Right.Right) ? item.Left : null))
            .Select((model, cancellation) => Emitted.Of(model.Path, model.ToTarget(), _emit, cancellation))
            .WithTrackingName(StepNames.Emission);
        var overflows = emitted
            .Collect()
            .Select(static (all, cancellation) => Limits.Overflows(all, cancellation))
            .WithTrackingName(StepNames.Limits);

        var refusals = given
            .Where(static item => item.Left.Fiche is not null)
            .Combine(project.Combine(overflows))
            .Select(static (item, _) =>
            {
                var ((read, asked), ((host, losers), overflows)) = item;
                return Refusals.Of(read, asked.Items[read.Path], host, losers, overflows);
            })
            .WithTrackingName(StepNames.Refusals);
        context.RegisterSourceOutput(refusals, Report);

        var sources = emitted
            .Combine(overflows)
            .SelectMany(static (item, _) => OneOrNone(item.Right.ContainsKey(item.Left.Path) ? null : item.Left))
            .WithTrackingName(StepNames.Sources);
        context.RegisterSourceOutput(sources, static (output, source) => Guard.Run(output, source.Path, () =>
        {
            if (source.Failure is { } failure) output.ReportDiagnostic(Guard.Defect(source.Path, failure));
            else output.AddSource(source.Name, SourceText.From(source.Code, Utf8));
        }));
    }

    /// <summary>
    /// A step that chooses and changes at once: each step costs the driver something for each file, even when nothing is new.
    /// </summary>
    private static ImmutableArray<T> OneOrNone<T>(T? item) where T : class =>
        item is null ? ImmutableArray<T>.Empty : ImmutableArray.Create(item);

    private void Report(SourceProductionContext output, EquatableArray<Defaut> defauts)
    {
        foreach (var defaut in defauts) Guard.Run(output, defaut.Path, () => output.ReportDiagnostic(_toDiagnostic(defaut)));
    }

    /// <summary>A fiche, or the outline of a file with errors, and what the project asks for its types.</summary>
    private sealed record Model(string Path, Fiche Fiche, bool IsOutline, ModelOptions Options)
    {
        internal static Model? Of(ReadResult read, ModelOptions options) =>
            (read.Fiche ?? read.Outline) is { } fiche && options.HasNamespaceFor(fiche)
                ? new(read.Path, fiche, read.Fiche is null, options)
                : null;

        internal Claim ToClaim() => new(Path, Fiche.Code, Options.NamespaceOf(Fiche), IsOutline);

        internal bool IsCompiledIn(HostFacts host, EquatableMap<string, Loss> losers) =>
            host.Problem is null && Options.Problem is null && !losers.ContainsKey(Path) && Limits.TooLarge(Fiche) is null;

        internal Target ToTarget() => new(Fiche, Options.NamespaceOf(Fiche), Options.Keyword, IsOutline);
    }
}
