namespace Rncp.Generators;

/// <summary>The names of the steps of the pipeline, for the tests of what re-runs and why.</summary>
internal static class StepNames
{
    internal const string Files = nameof(Files);
    internal const string Targets = nameof(Targets);
    internal const string Options = nameof(Options);
    internal const string Read = nameof(Read);
    internal const string Model = nameof(Model);
    internal const string Diagnostics = nameof(Diagnostics);
    internal const string Claims = nameof(Claims);
    internal const string Refusals = nameof(Refusals);
    internal const string Host = nameof(Host);
    internal const string Emission = nameof(Emission);
    internal const string Limits = nameof(Limits);
    internal const string Sources = nameof(Sources);
}
