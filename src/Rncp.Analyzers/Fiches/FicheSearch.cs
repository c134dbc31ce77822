using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Rncp.Generators;

namespace Rncp.Analyzers;

/// <summary>Finds the certifications of a compilation by the name of generated code, then by what they implement.</summary>
internal static class FicheSearch
{
    private const string Certification = "Certification";

    /// <summary>The certifications: of most projects none, which is found without a lambda, since each has to be compiled first.</summary>
    internal static IReadOnlyList<INamedTypeSymbol> Certifications(Compilation compilation, CancellationToken cancellation)
    {
        var certifications = new List<INamedTypeSymbol>();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            if (FicheTypes.Uses(assembly)) certifications.AddRange(Under(assembly.GlobalNamespace));
        }
        // Names are looked for in all sources at once, which costs more than all the rest: only where a generated file may have one.
        if (MayHaveFiche(compilation))
            foreach (var symbol in compilation.GetSymbolsWithName(Certification, SymbolFilter.Type, cancellation))
                if (symbol is INamedTypeSymbol type && IsFiche(type)) certifications.Add(type);
        return certifications;
    }

    /// <summary>The vocabulary that a compilation references; null without it.</summary>
    internal static IAssemblySymbol? VocabularyOf(Compilation compilation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
            if (assembly.Name == FicheTypes.Vocabulary) return assembly;
        return null;
    }

    /// <summary>The code of a fiche, which the name of its one instance has; null for a class without any.</summary>
    internal static string? CodeOf(INamedTypeSymbol certification) =>
        FicheTypes.InstanceOf(certification)?.Name.ToUpperInvariant();

    /// <summary>The file of a fiche is named as its code: Rncp41364.g.cs, Rs5000.g.cs.</summary>
    private static bool MayHaveFiche(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
            if (IsOfFiche(tree.FilePath)) return true;
        return false;
    }

    private static bool IsOfFiche(string path)
    {
        if (!path.EndsWith(".g.cs", StringComparison.Ordinal)) return false;
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.StartsWith("Rncp", StringComparison.Ordinal) || name.StartsWith("Rs", StringComparison.Ordinal);
    }

    private static IEnumerable<INamedTypeSymbol> Under(INamespaceSymbol space) =>
        space.GetTypeMembers(Certification).Where(IsFiche).Concat(space.GetNamespaceMembers().SelectMany(Under));

    private static bool IsFiche(INamedTypeSymbol type) => type.TypeKind == TypeKind.Class && FicheTypes.IsFiche(type);
}
