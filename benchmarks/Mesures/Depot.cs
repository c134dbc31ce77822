using System.Reflection;

namespace Rncp.Benchmarks;

/// <summary>The source tree that the benchmarks were built from.</summary>
internal static class Depot
{
    internal static string Racine { get; } = Path.GetFullPath(Metadonnee("RepositoryRoot"));

    /// <summary>How they were built: Release, or Debug in tests.</summary>
    internal static string Configuration { get; } = Metadonnee("Configuration");

    /// <summary>What MSBuild wrote in the assembly under a name.</summary>
    internal static string Metadonnee(string nom) => typeof(Depot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadonnee => metadonnee.Key == nom).Value!;

    internal static string Chemin(string relatif) => Path.Combine(Racine, relatif);

    internal static string Lire(string relatif) => File.ReadAllText(Chemin(relatif));
}
