using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Rncp.Benchmarks.Generation;

/// <summary>The properties of a project, and the metadata that all its additional files have, as MSBuild gives them to generators.</summary>
internal sealed class OptionsDesGenerateurs(Dictionary<string, string> projet, Dictionary<string, string> fichier) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(projet, "build_property.");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(fichier, "build_metadata.AdditionalFiles.");

    private sealed class Options(Dictionary<string, string> valeurs, string prefixe) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(prefixe, KeyComparison) && valeurs.TryGetValue(key[prefixe.Length..], out value);
        }

        private const StringComparison KeyComparison = StringComparison.OrdinalIgnoreCase;
    }
}
