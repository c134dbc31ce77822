using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Rncp.Format;
using Rncp.Generators;

namespace Rncp.Tests.Pipeline;

/// <summary>The cached models hold values only: nothing of a compilation, a location or a source text stays alive between two builds.</summary>
public class PureteTests
{
    private static readonly Type[] Interdits = [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SourceText), typeof(Location), typeof(Diagnostic), typeof(AdditionalText)];

    /// <summary>Where what the compiler gives becomes values: before them stand its files, its options and its compilation.</summary>
    private static readonly string[] Entrees = [StepNames.Read, StepNames.Options, StepNames.Targets, StepNames.Host];

    private static readonly string Fautif = Fiches.Essai.Replace("\"niveau\": 5", "\"niveau\": 9", StringComparison.Ordinal);

    /// <summary>A sound fiche, one with rules, one with a defect, one that is given twice; and one that a reference has.</summary>
    private static readonly GeneratorRunResult Resultat = Generation.Pilote(LanguageVersion.CSharp12,
            new Fichier("a.referentiel.json", Fiches.Reelle("RNCP37674")), new Fichier("b.referentiel.json", Fautif),
            new Fichier("c.referentiel.json", Fiches.Rncp41364), new Fichier("d.referentiel.json", Fiches.Rncp41364))
        .RunGenerators(Generation.Vierge().AddReferences(Generation.Emettre(Generation.De(Fiches.Reelle("RNCP36490")).Compilation.WithAssemblyName("Fiches"))))
        .GetRunResult().Results.Single();

    /// <summary>Backwards from what is written and reported, through the steps that have no name too.</summary>
    [Fact]
    public void Etapes_ne_gardent_que_des_valeurs()
    {
        var vues = new HashSet<IncrementalGeneratorRunStep>();
        foreach (var etape in Resultat.TrackedOutputSteps.Values.SelectMany(etapes => etapes).SelectMany(etape => etape.Inputs)) Remonter(etape.Source, vues);

        string[] nommees = [.. typeof(StepNames).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(champ => (string)champ.GetRawConstantValue()!)];
        Assert.Equal(nommees.Except([StepNames.Files]).Order(), vues.Select(etape => etape.Name).OfType<string>().Distinct().Order());
        Assert.Contains(vues, etape => etape.Name is null);
    }

    private static void Remonter(IncrementalGeneratorRunStep etape, HashSet<IncrementalGeneratorRunStep> vues)
    {
        if (!vues.Add(etape)) return;
        foreach (var (valeur, _) in etape.Outputs) Parcourir(valeur, new HashSet<object>(ReferenceEqualityComparer.Instance), etape.Name ?? "a step without a name");
        if (Entrees.Contains(etape.Name)) return;
        foreach (var (source, _) in etape.Inputs) Remonter(source, vues);
    }

    [Fact]
    public void Parcours_trouve_ce_qui_est_interdit() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Parcourir(
            new[] { (1, Location.Create("a.json", default, default)) }, new HashSet<object>(ReferenceEqualityComparer.Instance), "témoin"));

    private static void Parcourir(object? valeur, HashSet<object> vus, string chemin)
    {
        if (valeur is null || !vus.Add(valeur)) return;
        Assert.True(Array.Find(Interdits, type => type.IsInstanceOfType(valeur)) is null, $"{chemin} is a {valeur.GetType()}.");
        // The shapes are the format itself: static, the same in every build.
        if (valeur is string or Shape || valeur.GetType().IsPrimitive || valeur.GetType().IsEnum) return;
        if (valeur is IEnumerable liste)
            foreach (var element in liste) Parcourir(element, vus, chemin + "[]");
        for (var type = valeur.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            foreach (var champ in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Parcourir(champ.GetValue(valeur), vus, $"{chemin}.{champ.Name}");
    }
}
