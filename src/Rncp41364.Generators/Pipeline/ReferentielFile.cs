using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Rncp.Generators;

/// <summary>An additional file that holds a référentiel, with what the project asks for its model.</summary>
internal sealed record ReferentielFile(AdditionalText Text, ModelOptions Options)
{
    private const string ItemGroup = "build_metadata.AdditionalFiles.SourceItemGroup";
    private const string Suffix = ".referentiel.json";

    internal static ReferentielFile? Of(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        var metadata = options.GetOptions(file);
        var isReferentiel = file.Path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
            || (metadata.TryGetValue(ItemGroup, out var itemGroup) && itemGroup == "Referentiel");
        return isReferentiel ? new ReferentielFile(file, ModelOptions.Of(metadata, options.GlobalOptions)) : null;
    }

    /// <summary>
    /// The files that came before with the same path, nearly always none: one that is given both as a Referentiel and by
    /// its name is one file. Files stay apart in the pipeline, so that one that goes does not move those after it.
    /// </summary>
    internal static EquatableMap<AdditionalText, string> GivenAgain(ImmutableArray<ReferentielFile> files)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var again = new Dictionary<AdditionalText, string>();
        foreach (var file in files)
            if (!paths.Add(file.Text.Path)) again[file.Text] = file.Text.Path;
        return new(again);
    }

    /// <summary>What the project asks for each path, first come first served.</summary>
    internal static EquatableMap<string, ModelOptions> OptionsOf(ImmutableArray<ReferentielFile> files)
    {
        var options = new Dictionary<string, ModelOptions>(StringComparer.Ordinal);
        foreach (var file in files)
            if (!options.ContainsKey(file.Text.Path)) options.Add(file.Text.Path, file.Options);
        return new(options);
    }
}
