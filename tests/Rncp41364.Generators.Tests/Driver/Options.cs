using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Rncp.Tests;

/// <summary>What a project says to the generator: properties of its own, and metadata of each file, by path.</summary>
internal sealed class Options(Dictionary<string, string> projet, Dictionary<string, Dictionary<string, string>>? fichiers = null) : AnalyzerConfigOptionsProvider
{
    internal static readonly Options Aucune = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Valeurs("build_property.", projet);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Aucune.GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Valeurs("build_metadata.AdditionalFiles.", fichiers?.GetValueOrDefault(textFile.Path) ?? []);

    private sealed class Valeurs(string prefixe, Dictionary<string, string> valeurs) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(prefixe, StringComparison.Ordinal) && valeurs.TryGetValue(key[prefixe.Length..], out value);
        }
    }
}
