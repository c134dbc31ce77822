using Microsoft.CodeAnalysis;

namespace Rncp.Tests.Analyseurs;

/// <summary>What the code of a test references.</summary>
internal static class Infrastructure
{
    /// <summary>The framework, the vocabulary and the fiche of the tests.</summary>
    internal static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(EstDuCadre)
            .Select(chemin => MetadataReference.CreateFromFile(chemin)),
        Fiche.Vocabulaire,
        Fiche.Figee,
    ];

    private static bool EstDuCadre(string chemin) =>
        Path.GetFileName(chemin) is var nom && (nom.StartsWith("System.", StringComparison.Ordinal) || nom is "netstandard.dll" or "mscorlib.dll")
        && Path.GetDirectoryName(chemin) == Path.GetDirectoryName(typeof(object).Assembly.Location);

    /// <summary>The two assemblies of ours.</summary>
    internal static class Fiche
    {
        internal static MetadataReference Vocabulaire { get; } = MetadataReference.CreateFromFile(typeof(ICertification).Assembly.Location);

        internal static MetadataReference Figee { get; } = MetadataReference.CreateFromFile(typeof(Rncp41364.Bloc).Assembly.Location);
    }
}
