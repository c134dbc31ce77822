using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Rncp.Tests;

/// <summary>The glossary of ARCHITECTURE.md has the public types of the vocabulary, each under one word, and no other.</summary>
public partial class GlossaireTests
{
    [Fact]
    public void Glossaire_a_chaque_type_public_du_vocabulaire_une_fois()
    {
        var types = Types(Projet.De("Rncp.Vocabulary").Compilation.Assembly.GlobalNamespace).Order(StringComparer.Ordinal);

        Assert.Equal(types, Lignes().SelectMany(ligne => Nom().Matches(ligne).Select(nom => nom.Groups[1].Value)).Order(StringComparer.Ordinal));
    }

    /// <summary>One word, one thing: no word is explained twice.</summary>
    [Fact]
    public void Glossaire_explique_chaque_mot_une_fois()
    {
        var mots = Lignes().SelectMany(ligne => Mot().Match(ligne).Groups[1].Value.Split(", ")).ToArray();

        Chacun.Verifier(mots, mot => Assert.NotEqual("", mot));
        Assert.Equal(mots.Distinct(StringComparer.OrdinalIgnoreCase), mots);
    }

    private static IEnumerable<string> Lignes() => PageArchitecture.Section("## Words").Split('\n')
       .Where(ligne => ligne.StartsWith("| ", StringComparison.Ordinal)).Skip(1);

    private static IEnumerable<string> Types(INamespaceSymbol espace) => espace.GetNamespaceMembers().SelectMany(Types)
        .Concat(espace.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public).Select(type => type.Name));

    [GeneratedRegex(@"`(\w+)`")]
    private static partial Regex Nom();

    [GeneratedRegex(@"^\| \*\*(.+?)\*\*")]
    private static partial Regex Mot();
}
