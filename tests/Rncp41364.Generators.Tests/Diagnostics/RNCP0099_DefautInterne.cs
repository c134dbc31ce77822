using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Rncp.Generators;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0099: what the generator itself cannot do is said of the file, and of no other.</summary>
public class RNCP0099_DefautInterne
{
    private static readonly Fichier Sain = new("sain.referentiel.json", Fiches.Reelle("RNCP37674"));

    [Fact]
    public void Emission_qui_echoue_est_signalee_a_son_fichier_et_les_autres_sont_compiles()
    {
        var resultat = Lancer(new ReferentielGenerator(
            (cible, annulation) => cible.Fiche.Code == "RNCP999" ? throw new InvalidOperationException("Boum.") : FicheEmitter.Emit(cible, annulation), RoslynDiagnostics.ToDiagnostic));

        AttendreLeDefaut(resultat, "InvalidOperationException, Boum.");
        Assert.Equal(["Rncp37674.g.cs"], resultat.GeneratedTrees.Select(arbre => Path.GetFileName(arbre.FilePath)));
    }

    [Fact]
    public void Fichier_dont_la_lecture_echoue_est_signale()
    {
        var resultat = Lancer(new ReferentielGenerator(), new Illisible("essai.referentiel.json"));

        AttendreLeDefaut(resultat, "IOException, Disque arraché.");
    }

    [Fact]
    public void Generateur_qui_va_bien_ne_dit_rien() => Assert.Empty(Lancer(new ReferentielGenerator()).Diagnostics);

    private static GeneratorDriverRunResult Lancer(ReferentielGenerator generateur, AdditionalText? fichier = null) =>
        CSharpGeneratorDriver.Create([generateur.AsSourceGenerator()], [Sain, fichier ?? new Fichier("essai.referentiel.json", Fiches.Essai)], new CSharpParseOptions(LanguageVersion.CSharp12))
            .RunGenerators(Generation.Vierge()).GetRunResult();

    private static void AttendreLeDefaut(GeneratorDriverRunResult resultat, string cause)
    {
        var diagnostic = Assert.Single(resultat.Diagnostics);
        Assert.Equal("RNCP0099", diagnostic.Id);
        Assert.Equal("essai.referentiel.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal($"The generator failed on this file, which is a defect of the generator, not of the file; please report it: {cause}", diagnostic.GetMessage(null));
    }

    private sealed class Illisible(string chemin) : AdditionalText
    {
        public override string Path => chemin;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) => throw new IOException("Disque arraché.");
    }
}
