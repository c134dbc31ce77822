using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Rncp.Generators;

namespace Rncp.Tests.Pipeline;

/// <summary>What re-runs, and why: an edit pays only for what it changes. The expected reasons are the table of docs/an-edit-in-the-editor.md.</summary>
public class RaisonsTests
{
    private const LanguageVersion Version = LanguageVersion.CSharp12;

    /// <summary>The steps whose reasons the table gives; the one that only gathers files depends on their order and is left to the driver.</summary>
    private static readonly string[] Etapes =
    [
        StepNames.Read, StepNames.Diagnostics, StepNames.Options, StepNames.Targets, StepNames.Model, StepNames.Claims, StepNames.Host,
        StepNames.Emission, StepNames.Limits, StepNames.Refusals,
    ];

    private static readonly Fichier Essai = new("essai.referentiel.json", Fiches.Essai);
    private static readonly Fichier Autre = new("autre.referentiel.json", Fiches.Reelle("RNCP35419"));

    /// <summary>Each edit of the table: what a driver that has run once on two fiches is given before it runs again.</summary>
    private static readonly Dictionary<string, Func<GeneratorDriver, GeneratorDriver>> Editions = new()
    {
        ["First run"] = pilote => pilote,
        ["Other C# code is edited"] = pilote => pilote,
        ["A file is saved as it was"] = pilote => Remplacer(pilote, Fiches.Essai),
        ["A blank line comes on top"] = pilote => Remplacer(pilote, "\n" + Fiches.Essai),
        ["Keys change places"] = pilote => Remplacer(pilote, Permuter(Fiches.Essai)),
        ["A value changes"] = pilote => Remplacer(pilote, Fiches.Essai.Replace("Essayeuse", "Essayeuses", StringComparison.Ordinal)),
        ["A defect comes in"] = pilote => Remplacer(pilote, Fiches.Essai.Replace("\"niveau\": 5", "\"niveau\": 9", StringComparison.Ordinal)),
        ["RncpRootNamespace changes"] = pilote => pilote.WithUpdatedAnalyzerConfigOptions(new Options(new() { ["RncpRootNamespace"] = "Acme" })),
        ["RncpVisibility changes"] = pilote => pilote.WithUpdatedAnalyzerConfigOptions(new Options(new() { ["RncpVisibility"] = "internal" })),
        ["Namespace of one file changes"] = pilote => pilote.WithUpdatedAnalyzerConfigOptions(new Options([], new() { [Essai.Path] = new() { ["Namespace"] = "Acme" } })),
        ["Another property changes"] = pilote => pilote.WithUpdatedAnalyzerConfigOptions(new Options(new() { ["RootNamespace"] = "Acme" })),
        ["A fiche is added"] = pilote => pilote.AddAdditionalTexts([new Fichier("ajout.referentiel.json", Fiches.Reelle("RNCP40344"))]),
        ["A fiche is removed"] = pilote => pilote.RemoveAdditionalTexts([Autre]),
        ["A second file of a fiche is added"] = pilote => pilote.AddAdditionalTexts([new Fichier("double.referentiel.json", Fiches.Essai)]),
        ["A file of another kind is added"] = pilote => pilote.AddAdditionalTexts([new Fichier("notes.txt", "")]),
    };

    /// <summary>The edits of what the project references; the files stay as they are.</summary>
    private static readonly Dictionary<string, Func<Compilation, Compilation>> EditionsDesReferences = new()
    {
        ["A library with another fiche is referenced"] = projet => projet.AddReferences(Bibliotheque(Fiches.Reelle("RNCP40344"))),
        ["A library with the first fiche is referenced"] = projet => projet.AddReferences(Bibliotheque(Fiches.Essai)),
        ["A library without a fiche is referenced"] = projet => projet.AddReferences(
            Generation.Reference("Sans", CSharpSyntaxTree.ParseText("public class Usage { public Rncp.ICertification? Fiche; }"))),
    };

    public static TheoryData<string> Cas => [.. Toutes];

    [Theory]
    [MemberData(nameof(Cas))]
    public void Edition_ne_relance_que_ce_que_la_table_annonce(string edition)
    {
        var premier = Generation.Pilote(Version, Essai, Autre).RunGenerators(Generation.Vierge());
        var projet = EditionsDesReferences.TryGetValue(edition, out var references) ? references(AutreCode) : AutreCode;
        var editer = Editions.GetValueOrDefault(edition, pilote => pilote);
        var pilote = edition == "First run" ? premier : editer(premier).RunGenerators(projet);

        var resultat = pilote.GetRunResult().Results.Single();
        var raisons = Etapes.Select(etape => Ecrire(resultat.TrackedSteps.GetValueOrDefault(etape, []))).Append(Ecrire(Sources(resultat)));
        var ligne = $"| {edition} | {string.Join(" | ", raisons)} |";
        Assert.True(Table.Contains(ligne), $"The table of docs/an-edit-in-the-editor.md does not have this line:\n{ligne}");
    }

    [Fact]
    public void La_table_n_annonce_rien_d_autre()
    {
        Assert.Equal($"| Edit | {string.Join(" | ", Etapes)} | Source |", Table[0]);
        Assert.Equal(Toutes, Table.Skip(2).Select(ligne => ligne.Split('|')[1].Trim()));
    }

    private static IEnumerable<string> Toutes => Editions.Keys.Concat(EditionsDesReferences.Keys);

    private static PortableExecutableReference Bibliotheque(string fiche) =>
        Generation.Emettre(Generation.De([new Fichier("a.referentiel.json", fiche)], Generation.Vierge().WithAssemblyName("Fiches")).Compilation);

    /// <summary>Each run has new code around, so that what does not re-run does not in spite of it.</summary>
    private static Compilation AutreCode =>
        Generation.Vierge().AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Autre;", new CSharpParseOptions(Version)));

    private static string[] Table { get; } = [.. Depot.Lire("docs/an-edit-in-the-editor.md").Split('\n').SkipWhile(ligne => !ligne.StartsWith("| Edit |", StringComparison.Ordinal))
        .TakeWhile(ligne => ligne.StartsWith('|'))];

    private static GeneratorDriver Remplacer(GeneratorDriver pilote, string json) => pilote.ReplaceAdditionalText(Essai, new Fichier(Essai.Path, json));

    private static string Permuter(string json)
    {
        const string avant = "\"nouvelleCaledonie\": false, \"polynesieFrancaise\": false", apres = "\"polynesieFrancaise\": false, \"nouvelleCaledonie\": false";
        Assert.Contains(avant, json, StringComparison.Ordinal);
        return json.Replace(avant, apres, StringComparison.Ordinal);
    }

    /// <summary>The outputs that write code; the others report.</summary>
    private static ImmutableArray<IncrementalGeneratorRunStep> Sources(GeneratorRunResult resultat) =>
        [.. resultat.TrackedOutputSteps.Values.SelectMany(executions => executions)
            .Where(execution => execution.Inputs.Any(entree => entree.Source.Name == StepNames.Sources))];

    /// <summary>The reason of each output, those of one value once: New for two fiches that are new.</summary>
    private static string Ecrire(ImmutableArray<IncrementalGeneratorRunStep> executions)
    {
        var raisons = executions.SelectMany(execution => execution.Outputs).Select(sortie => sortie.Reason.ToString()).ToArray();
        return raisons.Distinct(StringComparer.Ordinal).Count() == 1 ? raisons[0] : string.Join(", ", raisons);
    }
}
