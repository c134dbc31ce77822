using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Rncp.Generators;

namespace Rncp.Tests.Pipeline;

/// <summary>The cached models hold values only: nothing of a compilation, a location or a source text stays alive between two builds.</summary>
public class PureteTests
{
    private static readonly Type[] Interdits = [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SourceText), typeof(Location), typeof(Diagnostic), typeof(AdditionalText)];

    [Fact]
    public void Les_etapes_ne_gardent_que_des_valeurs()
    {
        var fautif = Fiches.Essai.Replace("\"niveau\": 5", "\"niveau\": 9", StringComparison.Ordinal);
        var pilote = Generation.Pilote(LanguageVersion.CSharp12, new Fichier("a.referentiel.json", Fiches.Reelle("RNCP37674")), new Fichier("b.referentiel.json", fautif));
        var etapes = pilote.RunGenerators(Generation.Vierge()).GetRunResult().Results.Single().TrackedSteps;

        string[] noms = [StepNames.Read, StepNames.Model, StepNames.Diagnostics, StepNames.Claims, StepNames.Host, StepNames.Emission];
        foreach (var nom in noms)
            foreach (var sortie in etapes[nom].SelectMany(etape => etape.Outputs)) Parcourir(sortie.Value, [], nom);
    }

    private static void Parcourir(object? valeur, HashSet<object> vus, string chemin)
    {
        if (valeur is null || !vus.Add(valeur)) return;
        Assert.DoesNotContain(Interdits, interdit => interdit.IsInstanceOfType(valeur));
        // The shapes are the format itself: static, the same in every build.
        if (valeur is string or Shape || valeur.GetType().IsPrimitive || valeur.GetType().IsEnum) return;
        if (valeur is IEnumerable liste)
            foreach (var element in liste) Parcourir(element, vus, chemin + "[]");
        for (var type = valeur.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            foreach (var champ in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Parcourir(champ.GetValue(valeur), vus, $"{chemin}.{champ.Name}");
    }
}
