using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Rncp.Tests;

/// <summary>
/// Finds where code leaves members of a closed set to whatever comes: an enum of the project, or an abstract class of it whose
/// derived classes are the members.
/// </summary>
internal static class FourreTout
{
    internal static IEnumerable<string> De(SyntaxNode noeud, SemanticModel modele) => noeud switch
    {
        SwitchExpressionSyntax choix => Expression(choix, modele),
        SwitchStatementSyntax choix => Instruction(choix, modele),
        ConditionalExpressionSyntax si => Test(si.Condition, "':'", modele),
        IfStatementSyntax { Else: not null } si => Test(si.Condition, "'else'", modele),
        _ => [],
    };

    private static IEnumerable<string> Expression(SwitchExpressionSyntax choix, SemanticModel modele)
    {
        if (Ferme(modele.GetTypeInfo(choix.GoverningExpression).Type, modele) is not { } ensemble) yield break;
        foreach (var cas in choix.Arms)
            if (cas.WhenClause is null && PrendTout(cas.Pattern)) yield return $"'{cas.Pattern}' takes the rest of {ensemble.Name}";
    }

    private static IEnumerable<string> Instruction(SwitchStatementSyntax choix, SemanticModel modele)
    {
        if (Ferme(modele.GetTypeInfo(choix.Expression).Type, modele) is not { } ensemble) return [];
        var etiquettes = choix.Sections.SelectMany(section => section.Labels).ToArray();
        if (etiquettes.Any(etiquette => etiquette is DefaultSwitchLabelSyntax)) return [$"a switch leaves members of {ensemble.Name} to 'default'"];
        if (ensemble.TypeKind != TypeKind.Enum) return [$"a switch over {ensemble.Name}: use Selon"];
        var nommes = etiquettes.OfType<CaseSwitchLabelSyntax>().Select(etiquette => modele.GetSymbolInfo(etiquette.Value).Symbol).ToHashSet(SymbolEqualityComparer.Default);
        return ensemble.GetMembers().OfType<IFieldSymbol>().All(nommes.Contains) ? [] : [$"a switch forgets members of {ensemble.Name}"];
    }

    /// <summary>A class is asked for, and what is not of it is taken for another one.</summary>
    private static IEnumerable<string> Test(ExpressionSyntax condition, string reste, SemanticModel modele)
    {
        var (teste, type) = condition switch
        {
            IsPatternExpressionSyntax est => (est.Expression, (SyntaxNode)est.Pattern),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } est => (est.Left, est.Right),
            _ => (null, null),
        };
        // Where a class has no Selon, asking for one of its kinds is how to read it.
        if (teste is null || Ferme(modele.GetTypeInfo(teste).Type, modele) is not { TypeKind: TypeKind.Class } ensemble || ensemble.GetMembers("Selon").IsEmpty) return [];
        return Types(type!, modele).Any(un => Herite(un, ensemble)) ? [$"'{condition}' leaves the rest of {ensemble.Name} to {reste}"] : [];
    }

    private static IEnumerable<ITypeSymbol> Types(SyntaxNode motif, SemanticModel modele) =>
        motif.DescendantNodesAndSelf().OfType<TypeSyntax>().Select(nom => modele.GetSymbolInfo(nom).Symbol).OfType<ITypeSymbol>();

    private static bool PrendTout(PatternSyntax motif) => motif switch
    {
        DiscardPatternSyntax or VarPatternSyntax => true,
        ParenthesizedPatternSyntax entoure => PrendTout(entoure.Pattern),
        _ => false,
    };

    /// <summary>The closed set of a value, of one that may be null, or of a part of a tuple; null when there is none.</summary>
    private static INamedTypeSymbol? Ferme(ITypeSymbol? type, SemanticModel modele)
    {
        if (type is not INamedTypeSymbol nomme) return null;
        if (nomme.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T) return Ferme(nomme.TypeArguments[0], modele);
        if (nomme.IsTupleType) return nomme.TupleElements.Select(element => Ferme(element.Type, modele)).FirstOrDefault(ensemble => ensemble is not null);
        if (!SymbolEqualityComparer.Default.Equals(nomme.ContainingAssembly, modele.Compilation.Assembly)) return null;
        return nomme.TypeKind == TypeKind.Enum || (nomme is { IsAbstract: true, TypeKind: TypeKind.Class, IsStatic: false } && EstBase(nomme, modele)) ? nomme : null;
    }

    private static bool EstBase(INamedTypeSymbol type, SemanticModel modele) =>
        modele.Compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<ITypeSymbol>().Any(autre => !autre.Equals(type, SymbolEqualityComparer.Default) && Herite(autre, type));

    private static bool Herite(ITypeSymbol? type, INamedTypeSymbol ensemble)
    {
        for (; type is not null; type = type.BaseType)
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, ensemble.OriginalDefinition)) return true;
        return false;
    }
}
