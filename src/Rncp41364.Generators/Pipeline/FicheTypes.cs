using Microsoft.CodeAnalysis;

namespace Rncp.Generators;

/// <summary>
/// The fiches of a reference, by their types. Asked in every build and every editor, of every reference: no lambda, which each build
/// would have to compile first.
/// </summary>
internal static class FicheTypes
{
    /// <summary>The assembly that all generated code uses.</summary>
    internal const string Vocabulary = "Rncp.Vocabulary";

    /// <summary>Few references use the vocabulary: nothing is looked for in the others, which is nearly all that this costs.</summary>
    internal static bool Uses(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
            foreach (var reference in module.ReferencedAssemblies)
                if (reference.Name == Vocabulary) return true;
        return false;
    }

    /// <summary>The property that has the one instance of a certification, whose name is its code; null for a class without any.</summary>
    internal static IPropertySymbol? InstanceOf(INamedTypeSymbol certification)
    {
        foreach (var member in certification.GetMembers())
            if (member is IPropertySymbol { IsStatic: true } instance
                && SymbolEqualityComparer.Default.Equals(instance.Type, certification)) return instance;
        return null;
    }

    /// <summary>Whether a type is a certification; its interfaces are read from its assembly, so what is cheaper is asked first.</summary>
    internal static bool IsFiche(INamedTypeSymbol type)
    {
        foreach (var implemented in type.AllInterfaces)
            if (implemented.Name == "ICertification"
                && implemented.ContainingNamespace is { Name: "Rncp", ContainingNamespace.IsGlobalNamespace: true }) return true;
        return false;
    }
}
