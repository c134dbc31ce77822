using System.Reflection;

namespace Rncp.Tests;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Depot
{
    internal static string Racine { get; } = Path.GetFullPath(Metadonnee("RepositoryRoot"));

    internal static string Projet { get; } = Path.GetFullPath(Metadonnee("ProjectDirectory"));

    /// <summary>The path of a file of the source tree.</summary>
    internal static string Chemin(string relatif) => Path.Combine(Racine, relatif);

    /// <summary>The text of a file of the source tree.</summary>
    internal static string Lire(string relatif) => File.ReadAllText(Chemin(relatif));

    private static string Metadonnee(string cle) => typeof(Depot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadonnee => metadonnee.Key == cle).Value!;
}
