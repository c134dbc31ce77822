using System;
using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Rncp.Analyzers;

/// <summary>The parameters that take a code as a text: <c>[StringSyntax("CodeRncp", typeof(Bloc))]</c>.</summary>
internal sealed class CodeParameters(KnownTypes types)
{
    private const string Syntax = "CodeRncp";

    /// <summary>What asks whether a text is a code, as TryParse and TryBloc do, is given what may be none.</summary>
    private const string Asks = "Try";

    private readonly ConcurrentDictionary<IParameterSymbol, Expected?> _expected = new(SymbolEqualityComparer.Default);

    /// <summary>What a parameter reads a text as; null when that is no code.</summary>
    internal Expected? Of(IParameterSymbol parameter) => _expected.GetOrAdd(parameter.OriginalDefinition, Read);

    private Expected? Read(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol.Name.StartsWith(Asks, StringComparison.Ordinal) || !MayHaveAttributes(parameter)) return null;
        foreach (var attribute in parameter.GetAttributes())
            if (attribute is { AttributeClass.Name: "StringSyntaxAttribute", ConstructorArguments: { Length: > 0 } arguments }
                && Syntax.Equals(arguments[0].Value))
                return arguments.Length > 1 && TypeIn(arguments[1]) is { } type ? new(type, types.SetOf(type)) : new(null, null);
        return null;
    }

    /// <summary>To read the attributes of a parameter of this program binds them: the syntax says first that there are none.</summary>
    private static bool MayHaveAttributes(IParameterSymbol parameter)
    {
        foreach (var declaration in parameter.DeclaringSyntaxReferences)
            if (declaration.GetSyntax() is ParameterSyntax { AttributeLists.Count: 0 }) return false;
        return true;
    }

    private static INamedTypeSymbol? TypeIn(TypedConstant argument) => argument.Kind == TypedConstantKind.Array && !argument.IsNull
        ? argument.Values.Select(one => one.Kind == TypedConstantKind.Error ? null : one.Value).OfType<INamedTypeSymbol>().FirstOrDefault()
        : null;
}
