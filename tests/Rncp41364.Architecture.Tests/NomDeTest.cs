using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Rncp.Tests;

/// <summary>The name of a test: a French sentence that says what is claimed, its words joined by underscores.</summary>
internal static partial class NomDeTest
{
    /// <summary>What a sentence keeps as code writes it: the names of the public API, which its words then speak of.</summary>
    private static readonly FrozenSet<string> Identifiants = Projet.Noms
        .SelectMany(nom => Projet.De(nom).Compilation.GetSymbolsWithName(_ => true, SymbolFilter.TypeAndMember))
        .Where(EstPublic).Select(symbole => symbole.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that an English sentence hardly does without, and that no French one has.</summary>
    private static readonly FrozenSet<string> Anglais =
        FrozenSet.Create(StringComparer.Ordinal, "the", "of", "is", "are", "and", "with", "that", "which", "has", "when", "its", "throws");

    /// <summary>The tests of a file: the methods that an attribute of xunit, or one derived from it, marks.</summary>
    internal static IEnumerable<MethodDeclarationSyntax> Tests(SyntaxTree arbre) =>
        arbre.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Where(methode => methode.AttributeLists
            .SelectMany(liste => liste.Attributes).Any(attribut => Marque().IsMatch(attribut.Name.ToString())));

    /// <summary>What makes a name no sentence; null when it is one.</summary>
    internal static string? Faute(string nom)
    {
        var mots = nom.Split('_');
        if (mots.Length < 2) return "one word is no sentence";
        if (!char.IsAsciiLetterUpper(nom[0])) return "the first letter is a capital";
        if (mots.FirstOrDefault(Anglais.Contains) is { } anglais) return $"'{anglais}' is not French";
        // The first word has the capital of the sentence, whatever it is.
        var autre = mots.Select((mot, rang) => rang == 0 ? char.ToLowerInvariant(mot[0]) + mot[1..] : mot)
            .Zip(mots).FirstOrDefault(paire => !Mot().IsMatch(paire.First) && !EstDuCode(paire.Second)).Second;
        return autre is null ? null : $"'{autre}' is neither a word in lower case nor a name of the public API";
    }

    private static bool EstDuCode(string mot) => Sigle().IsMatch(mot) || Identifiants.Contains(mot);

    private static bool EstPublic(ISymbol symbole)
    {
        for (var un = symbole; un is not (null or INamespaceSymbol); un = un.ContainingSymbol)
            if (un.DeclaredAccessibility != Accessibility.Public) return false;
        return true;
    }

    /// <summary>Fact, SkippableTheory, FactLinuxX64; no Factory.</summary>
    [GeneratedRegex("(Fact|Theory)(?![a-z])")]
    private static partial Regex Marque();

    [GeneratedRegex("^[a-z0-9]+$")]
    private static partial Regex Mot();

    /// <summary>An acronym or a code: JSON, RNCP0019.</summary>
    [GeneratedRegex("^[A-Z0-9]+$")]
    private static partial Regex Sigle();
}
