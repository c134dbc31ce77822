using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Rncp.Tests;

/// <summary>
/// A library that says "forget no bloc" forgets no member of its own closed sets: what decides by one names them all, so that
/// a member more does not compile until each place has decided on it.
/// </summary>
public class EnsemblesFermesTests
{
    public static TheoryData<string> Projets => [.. Projet.Noms];

    [Theory]
    [MemberData(nameof(Projets))]
    public void Projet_se_compile_sans_erreur(string nom) =>
        Assert.Empty(Projet.De(nom).Compilation.GetDiagnostics().Where(dit => dit.Severity == DiagnosticSeverity.Error));

    [Theory]
    [MemberData(nameof(Projets))]
    public void Aucun_cas_ne_prend_le_reste_d_un_ensemble_ferme(string nom)
    {
        var projet = Projet.De(nom);
        var fautes = projet.Compilation.SyntaxTrees.SelectMany(arbre =>
        {
            var modele = projet.Compilation.GetSemanticModel(arbre);
            return arbre.GetRoot().DescendantNodes().SelectMany(noeud => FourreTout.De(noeud, modele)
                .Select(faute => $"{projet.Relatif(arbre.FilePath)}({noeud.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {faute}"));
        }).ToArray();

        Assert.True(fautes.Length == 0, string.Join('\n', fautes));
    }

    /// <summary>The test sees what it looks for, and nothing else.</summary>
    [Theory]
    [InlineData("int A(Cle cle) => cle switch { Cle.Un => 1, _ => 2 };", "'_' takes the rest of Cle")]
    [InlineData("int A(Cle? cle) => cle switch { Cle.Un => 1, var autre => 2 };", "'var autre' takes the rest of Cle")]
    [InlineData("int A((Cle, int) cle) => cle switch { (Cle.Un, _) => 1, (_, 3) => 2, _ => 3 };", "'_' takes the rest of Cle")]
    [InlineData("int A(Cle cle) { switch (cle) { case Cle.Un: return 1; default: return 2; } }", "a switch leaves members of Cle to 'default'")]
    [InlineData("void A(Cle cle) { switch (cle) { case Cle.Un: A(cle); break; } }", "a switch forgets members of Cle")]
    [InlineData("void A(Forme forme) { switch (forme) { case Rond: A(forme); break; } }", "a switch over Forme: use Selon")]
    [InlineData("int A(Forme forme) => forme switch { Rond => 1, _ => 2 };", "'_' takes the rest of Forme")]
    [InlineData("int A(Forme forme) => forme is Rond ? 1 : 2;", "'forme is Rond' leaves the rest of Forme to ':'")]
    [InlineData("int A(Forme forme) { if (forme is Rond rond) return 1; else return 2; }", "'forme is Rond rond' leaves the rest of Forme to 'else'")]
    [InlineData("int A(Cle cle) => cle switch { Cle.Un => 1, Cle.Deux => 2 };", null)]
    [InlineData("int A(int cle) => cle switch { 1 => 1, _ => 2 };", null)]
    [InlineData("int A(System.DayOfWeek jour) => jour switch { System.DayOfWeek.Friday => 1, _ => 2 };", null)]
    [InlineData("int A(Cle? cle) => cle switch { Cle.Un => 1, Cle.Deux => 2, null => 3 };", null)]
    [InlineData("int A(Cle cle) => cle == Cle.Un ? 1 : 2;", null)]
    [InlineData("int A(Forme forme) => forme.Selon(rond => 1, carre => 2);", null)]
    public void Fourre_tout_est_vu(string methode, string? faute)
    {
        var arbre = CSharpSyntaxTree.ParseText($$"""
            abstract class Forme { public T Selon<T>(System.Func<Rond, T> rond, System.Func<Carre, T> carre) => rond((Rond)this); } sealed class Rond : Forme { } sealed class Carre : Forme { }
            enum Cle { Un = 1, Deux = 2 }
            class Essai { {{methode}} }
            """);
        var compilation = CSharpCompilation.Create("essai", [arbre], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var modele = compilation.GetSemanticModel(arbre);

        Assert.Empty(compilation.GetDiagnostics().Where(dit => dit.Severity == DiagnosticSeverity.Error));
        Assert.Equal(faute is null ? [] : [faute], arbre.GetRoot().DescendantNodes().SelectMany(noeud => FourreTout.De(noeud, modele)));
    }
}
