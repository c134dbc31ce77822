using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>
/// The fiches that the references of a project have compiled, as claims that come before those of its files. Found by the names of
/// generated code, since nothing but names may leave here: a symbol would keep its compilation alive.
/// </summary>
internal static class ReferencedFiches
{
    /// <summary>What names from the root reach; under another alias, the types of a reference are out of the way.</summary>
    private const string Root = "global";

    internal static EquatableArray<Claim> Of(Compilation compilation, CancellationToken cancellation)
    {
        var claims = new List<Claim>();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!FicheTypes.Uses(assembly) || !IsAtRoot(compilation.GetMetadataReference(assembly))) continue;
            foreach (var (fiche, name, space) in FichesUnder(assembly.GlobalNamespace, ""))
                if (IsSeen(fiche, compilation))
                    claims.Add(new(assembly.Name, name.ToUpperInvariant(), space, IsOutline: false));
        }
        return new(claims);
    }

    /// <summary>A public fiche is seen by all: asking the compilation takes longer than all the rest.</summary>
    private static bool IsSeen(INamedTypeSymbol fiche, Compilation compilation) =>
        fiche.DeclaredAccessibility == Accessibility.Public || compilation.IsSymbolAccessibleWithin(fiche, compilation.Assembly);

    private static bool IsAtRoot(MetadataReference? reference) =>
        reference is null || reference.Properties.Aliases is var aliases && (aliases.IsEmpty || aliases.Contains(Root));

    private static IEnumerable<(INamedTypeSymbol Fiche, string Name, string Namespace)> FichesUnder(INamespaceSymbol space, string path)
    {
        foreach (var type in space.GetTypeMembers(TypeNames.Certification))
            if (NameOf(type) is { } name) yield return (type, name, path);
        foreach (var inner in space.GetNamespaceMembers())
            foreach (var found in FichesUnder(inner, path.Length == 0 ? inner.Name : $"{path}.{inner.Name}")) yield return found;
    }

    /// <summary>
    /// The name of the one instance of a generated certification, such as Rncp41364; null for a class without any. One that somebody
    /// wrote for a purpose of their own has an instance of any name, which says no code; it takes its namespace all the same, for there
    /// cannot be another class Certification.
    /// </summary>
    private static string? NameOf(INamedTypeSymbol type) =>
        FicheTypes.InstanceOf(type) is not { } instance ? null : FicheTypes.IsFiche(type) ? instance.Name : "";
}
