using Microsoft.CodeAnalysis;
using Rncp.Analyzers;

namespace Rncp.CodeFixes;

/// <summary>The key that a switch is on.</summary>
internal static class SwitchKeys
{
    /// <summary>The enum, null or not.</summary>
    internal static ITypeSymbol? Of(ITypeSymbol? type) => KnownTypes.IsNullable(type) ? ((INamedTypeSymbol)type!).TypeArguments[0] : type;
}
