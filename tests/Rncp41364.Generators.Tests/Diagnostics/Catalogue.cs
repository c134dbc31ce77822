using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Rncp.Generators;

namespace Rncp.Tests.Diagnostics;

/// <summary>The descriptors, with what stands for each in the repository: its help page and its class of tests.</summary>
internal static partial class Catalogue
{
    internal const string Dossier = "docs/diagnostics/";

    internal static DiagnosticDescriptor[] Tous { get; } = [.. RoslynDiagnostics.All];

    internal static string Page(string id) => Depot.Lire($"{Dossier}{id}.md").ReplaceLineEndings("\n");

    /// <summary>The classes named after an identifier, such as RNCP0001_Syntaxe.</summary>
    internal static Type[] Classes { get; } =
        [.. typeof(Catalogue).Assembly.GetTypes().Where(type => NomDeClasse().IsMatch(type.Name) && !type.IsNested)];

    internal static string[] Tests(Type classe) =>
        [.. classe.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(methode => methode.GetCustomAttributes<FactAttribute>().Any()).Select(methode => methode.Name)];

    [GeneratedRegex("^RNCP[0-9]{4}_")]
    private static partial Regex NomDeClasse();
}
