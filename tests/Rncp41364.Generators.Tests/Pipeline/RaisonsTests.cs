using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Rncp.Generators;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Rncp.Tests.Pipeline;

/// <summary>What re-runs, and why: an edit pays only for what it changes.</summary>
public class RaisonsTests
{
    private const LanguageVersion Version = LanguageVersion.CSharp12;

    private static readonly Fichier Initial = new("fiche.referentiel.json", Fiches.Essai);

    [Fact]
    public void Premiere_execution_fait_tout() => Raisons(pilote => pilote, New, New, New, New);

    [Fact]
    public void Code_sans_rapport_ne_relance_rien() =>
        Raisons(Deuxieme(pilote => pilote, Generation.Vierge().AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Autre;", new CSharpParseOptions(Version)))),
            Cached, Cached, Cached, Cached);

    [Fact]
    public void Meme_JSON_enregistre_a_nouveau_n_est_que_relu() =>
        Raisons(Deuxieme(pilote => pilote.ReplaceAdditionalText(Initial, new Fichier(Initial.Path, Fiches.Essai))), Unchanged, Cached, Cached, Cached);

    /// <summary>The file is read again, since its code has moved by a line, which a refusal would point at. The model knows no line.</summary>
    [Fact]
    public void Ligne_vide_en_tete_ne_change_pas_le_modele() =>
        Raisons(Deuxieme(pilote => pilote.ReplaceAdditionalText(Initial, new Fichier(Initial.Path, "\n" + Fiches.Essai))), Modified, Unchanged, Unchanged, Cached);

    [Fact]
    public void Valeur_changee_relance_l_emission() =>
        Raisons(Deuxieme(pilote => pilote.ReplaceAdditionalText(Initial, new Fichier(Initial.Path, Fiches.Essai.Replace("Essayeuse", "Essayeuses", StringComparison.Ordinal)))),
            Modified, Modified, Unchanged, Modified);

    [Fact]
    public void Une_fiche_changee_parmi_plusieurs_ne_relance_qu_elle()
    {
        var autre = new Fichier("autre.referentiel.json", Fiches.Reelle("RNCP37674"));
        var compilation = Generation.Vierge();
        var pilote = Generation.Pilote(Version, Initial, autre).RunGenerators(compilation);

        pilote = pilote.ReplaceAdditionalText(Initial, new Fichier(Initial.Path, Fiches.Essai.Replace("Essayeuse", "Essayeuses", StringComparison.Ordinal))).RunGenerators(compilation);

        Assert.Equal([Modified, Cached], Etape(pilote, StepNames.Emission));
    }

    private static Func<GeneratorDriver, GeneratorDriver> Deuxieme(Func<GeneratorDriver, GeneratorDriver> modifier, Compilation? compilation = null) =>
        pilote => modifier(pilote).RunGenerators(compilation ?? Generation.Vierge());

    private static void Raisons(Func<GeneratorDriver, GeneratorDriver> suite, IncrementalStepRunReason lecture, IncrementalStepRunReason modele, IncrementalStepRunReason diagnostics, IncrementalStepRunReason emission)
    {
        var pilote = suite(Generation.Pilote(Version, Initial).RunGenerators(Generation.Vierge()));

        Assert.Equal(lecture, Assert.Single(Etape(pilote, StepNames.Read)));
        Assert.Equal(modele, Assert.Single(Etape(pilote, StepNames.Model)));
        Assert.Equal(diagnostics, Assert.Single(Etape(pilote, StepNames.Diagnostics)));
        Assert.Equal(emission, Assert.Single(Etape(pilote, StepNames.Emission)));
    }

    private static IEnumerable<IncrementalStepRunReason> Etape(GeneratorDriver pilote, string nom) =>
        pilote.GetRunResult().Results.Single().TrackedSteps.GetValueOrDefault(nom, ImmutableArray<IncrementalGeneratorRunStep>.Empty)
            .SelectMany(etape => etape.Outputs).Select(sortie => sortie.Reason);
}
