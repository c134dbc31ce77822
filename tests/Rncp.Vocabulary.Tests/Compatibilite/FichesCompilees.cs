using System.Reflection;
using Rncp41364;

namespace Rncp.Tests.Compatibilite;

/// <summary>The assembly of fiches that was compiled with the vocabulary of the baseline, and is not compiled again.</summary>
internal static class FichesCompilees
{
    internal static readonly Assembly Assemblage = Assembly.LoadFrom(Depot.Chemin("tests/Rncp.FichesCompilees/Rncp.FichesCompilees.dll"));

    internal static ICertification Fiche(string code) =>
        (ICertification)Type(code, nameof(Certification)).GetProperty(Espace(code), BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    /// <summary>A type of a fiche, such as its Bloc.</summary>
    internal static Type Type(string code, string nom) => Assemblage.GetType($"{Espace(code)}.{nom}", throwOnError: true)!;

    private static string Espace(string code) => code.Replace("RNCP", "Rncp", StringComparison.Ordinal).Replace("RS", "Rs", StringComparison.Ordinal);
}
