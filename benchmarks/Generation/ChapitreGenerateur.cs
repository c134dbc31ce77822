using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Rncp.Benchmarks.Generation;

internal static class ChapitreGenerateur
{
    private static readonly int[] Membres = [100, 1000];

    private sealed record Releve(Paire Paire, Serie Froid, Serie Edition, int Caracteres);

    internal static Chapitre Mesurer()
    {
        Console.Error.WriteLine("  build of the sample");
        var (generateur, aMain) = ConstructionExemple.Mesurer();
        var releves = Membres.ToDictionary(membres => membres, membres =>
        {
            Console.Error.WriteLine($"  generators of {membres} members");
            return Paire.Toutes(membres).Select(Relever).ToList();
        });
        return new Chapitre(
            "The generator",
            "The build of the sample, the types of the fiche in its own project, is timed as a command (`dotnet build --no-incremental`, without a compiler server), in turns with the same "
            + "project where the emitted file was added by hand; both programs print the same. Then three generators that make typed members of an additional file, with the same number of members; ours emits "
            + "the rest of a fiche too. Runs are in process, after others that compiled the code of the generators.",
            [
                new Tableau("Build of the sample", ["", "ratio of medians (quartiles)", "time"],
                [
                    ["the emitted file, added by hand", aMain.Rapport(aMain), aMain.Durees()],
                    ["the generator", generateur.Rapport(aMain), generateur.Durees()],
                ]),
                .. releves.Select(un => new Tableau($"{un.Key.ToString("N0", CultureInfo.InvariantCulture)} members", ["", "first run, ratio", "first run", "edit, ratio", "edit", "characters emitted"],
                    [.. un.Value.Select(releve => (IReadOnlyList<string>)
                    [
                        releve.Paire.Nom, releve.Froid.Rapport(un.Value[0].Froid), releve.Froid.Durees(), releve.Edition.Rapport(un.Value[0].Edition), releve.Edition.Durees(),
                        releve.Caracteres.ToString("N0", CultureInfo.InvariantCulture),
                    ])])),
            ],
            [Objectif.Rapport("Building the sample with the generator takes at most 1.1 times as long as with the emitted file added by hand", generateur, aMain, 1.1)]);
    }

    /// <summary>Every generator emits every member, and none of the edited value after the edit.</summary>
    internal static void Verifier()
    {
        const int membres = 20;
        foreach (var paire in Paire.Toutes(membres))
        {
            var emis = Emis(paire.Pilote().RunGenerators(paire.Projet));
            for (var i = 1; i <= membres; i++) Controle.Vrai(emis.Contains(paire.Membre(i), StringComparison.Ordinal), $"{paire.Nom} emits {paire.Membre(i)}");
            var edite = Emis(paire.Pilote().RunGenerators(paire.Projet).ReplaceAdditionalText(paire.Fichier, paire.Edite).RunGenerators(paire.Projet));
            Controle.Vrai(emis != edite, $"{paire.Nom} emits something else after the edit");
        }
    }

    private static Releve Relever(Paire paire)
    {
        const int fois = 15;
        GeneratorDriver pilote = paire.Pilote().RunGenerators(paire.Projet);
        var emis = Emis(pilote);
        var froid = Serie.Repeter(fois, () => { }, () => pilote = paire.Pilote().RunGenerators(paire.Projet));
        var fichiers = new[] { paire.Fichier, paire.Edite };
        var i = 0;
        GeneratorDriver suivant = pilote;
        var edition = Serie.Repeter(fois, () => suivant = pilote.ReplaceAdditionalText(fichiers[i % 2], fichiers[++i % 2]), () => pilote = suivant.RunGenerators(paire.Projet));
        return new Releve(paire, froid, edition, emis.Length);
    }

    private static string Emis(GeneratorDriver pilote)
    {
        var resultat = pilote.GetRunResult();
        return resultat.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } erreur
            ? throw new InvalidOperationException(erreur.ToString())
            : string.Concat(resultat.GeneratedTrees.Select(arbre => arbre.ToString()));
    }
}
