using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Rncp.Generators;

namespace Rncp.Analyzers;

/// <summary>
/// What a compilation has of ours, known by types and not by a list: a closed set is what implements IMembreACle, and a key is the enum
/// of one. Made once for a compilation, when it starts; what is asked is found then, once.
/// </summary>
internal sealed class KnownTypes
{
    private readonly INamedTypeSymbol _keyed;
    private readonly INamedTypeSymbol? _sector;
    private readonly Dictionary<INamespaceSymbol, ClosedSet[]> _sets = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _uses = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ClosedSet[]> _sectors;

    private KnownTypes(INamedTypeSymbol keyed, INamedTypeSymbol? sector, IReadOnlyList<INamedTypeSymbol> certifications)
    {
        _keyed = keyed;
        _sector = sector;
        foreach (var space in certifications.Select(one => one.ContainingNamespace).Append(keyed.ContainingNamespace))
            _sets[space] = [.. space.GetTypeMembers().Select(Read).OfType<ClosedSet>()];
        Fiches = [.. certifications.Select(one => new Fiche(one, FicheSearch.CodeOf(one) ?? "", _sets[one.ContainingNamespace]))];
        _sectors = new(() => [.. Fiches.SelectMany(fiche => fiche.Sets).Where(set => set.HasCodes && IsSector(set.Type))]);
    }

    internal Fiche[] Fiches { get; }

    /// <summary>The sets whose members are sectors of experience.</summary>
    internal ClosedSet[] Sectors => _sectors.Value;

    internal string[] SectorCodes => [.. Sectors.SelectMany(set => set.Members).Select(member => member.Code!).Distinct()];

    /// <summary>What a compilation has of ours; null when it has no fiche, so that nothing of it is looked at.</summary>
    internal static KnownTypes? Of(Compilation compilation, CancellationToken cancellation)
    {
        // Asked of the reference: the compilation would look at all the types of its sources first.
        if (FicheSearch.VocabularyOf(compilation) is not { } vocabulary) return null;
        var certifications = FicheSearch.Certifications(compilation, cancellation);
        return certifications.Count > 0 && vocabulary.GetTypeByMetadataName("Rncp.IMembreACle`2") is { } keyed
            ? new(keyed, vocabulary.GetTypeByMetadataName("Rncp.CodeSecteur"), certifications)
            : null;
    }

    /// <summary>The set that a type is; null when it is none.</summary>
    internal ClosedSet? SetOf(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class } named
        ? Array.Find(SetsAround(named), set => SymbolEqualityComparer.Default.Equals(set.Type, named))
        : null;

    /// <summary>The set that an enum has the keys of, null or not; null when it is none.</summary>
    internal ClosedSet? SetOfKey(ITypeSymbol? type)
    {
        var key = IsNullable(type) ? ((INamedTypeSymbol)type!).TypeArguments[0] : type;
        return key is INamedTypeSymbol { TypeKind: TypeKind.Enum } named
            ? Array.Find(SetsAround(named), set => SymbolEqualityComparer.Default.Equals(set.Key, named))
            : null;
    }

    internal static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Whether a name of the vocabulary, such as CodeRome, is that of a type.</summary>
    internal bool IsOfVocabulary(ITypeSymbol? type) =>
        type?.ContainingAssembly is { } assembly && IsVocabulary(assembly);

    /// <summary>Whether anything of ours can be in an assembly.</summary>
    internal bool CanUseUs(IAssemblySymbol? assembly) => assembly is not null
        && _uses.GetOrAdd(assembly, one => one is ISourceAssemblySymbol || IsVocabulary(one) || FicheTypes.Uses(one));

    private bool IsVocabulary(IAssemblySymbol assembly) => SymbolEqualityComparer.Default.Equals(assembly, _keyed.ContainingAssembly);

    /// <summary>The sets of a fiche stand beside it: a namespace that has none has none of them.</summary>
    private ClosedSet[] SetsAround(INamedTypeSymbol type) =>
        type.ContainingNamespace is { } space && _sets.TryGetValue(space, out var sets) ? sets : [];

    private ClosedSet? Read(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class || type.Arity > 0 || type.Interfaces.IsEmpty) return null;
        var keyed = type.AllInterfaces.FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, _keyed));
        return keyed?.TypeArguments[1] is INamedTypeSymbol { TypeKind: TypeKind.Enum } key
            && SymbolEqualityComparer.Default.Equals(keyed.TypeArguments[0], type)
            ? new(type, key, [.. key.GetMembers().OfType<IFieldSymbol>().Where(one => one.HasConstantValue).Select(Member)])
            : null;
    }

    private static SetMember Member(IFieldSymbol key)
    {
        var codes = key.GetAttributes().FirstOrDefault(one => one.AttributeClass?.Name == "CodesAttribute");
        return new(key.Name, key.ConstantValue!,
            codes?.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } texts
                ? [.. texts.Values.Select(one => one.Value).OfType<string>()]
                : []);
    }

    private bool IsSector(INamedTypeSymbol type) => type.GetMembers(WellKnownMemberNames.ImplicitConversionName)
        .OfType<IMethodSymbol>().Any(one => SymbolEqualityComparer.Default.Equals(one.ReturnType, _sector));
}
