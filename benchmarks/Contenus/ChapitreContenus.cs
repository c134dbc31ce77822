using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Rncp.Benchmarks.Contenus;

/// <summary>What the largest fiche that is read costs, whatever it is full of.</summary>
internal static class ChapitreContenus
{
    private const int Fois = 5;

    internal static Chapitre Mesurer()
    {
        var projet = Compilateur.Projet("internal static class Programme;", Compilateur.References());
        // The compiler of a build server has its code compiled already.
        foreach (var (_, remplir) in FichesPleines.Toutes) Une(remplir, projet, 1);
        var lignes = FichesPleines.Toutes.Select(contenu =>
        {
            Console.Error.WriteLine($"  {contenu.Genre}");
            return (contenu.Genre, Mesure: Une(contenu.Remplir, projet, Fois));
        }).ToList();
        return new Chapitre(
            "Content",
            "The small fiche of the tests, filled with one kind of content up to the limits of RNCP0023 and RNCP0027: about 4 MB of characters or 100,000 values, whichever comes first. "
            + "A first run of the generator, then one compilation of what it gives, on the compiler of the current SDK. A file with errors gives types without data.",
            [
                new Tableau("One fiche, as large as is read",
                    ["content", "file", "generator", "compiler", "assembly", "diagnostics"],
                    [.. lignes.Select(ligne => Ligne(ligne.Genre, ligne.Mesure))]),
            ],
            [
                new Objectif("The largest fiche takes at most 2 s of the generator, whatever it is full of",
                    lignes.Max(ligne => ligne.Mesure.Generateur.Mediane), 2e9, Serie.Duree),
                new Objectif("The largest fiche takes at most 4 s of the compiler, whatever it is full of",
                    lignes.Max(ligne => ligne.Mesure.Compilateur.Mediane), 4e9, Serie.Duree),
            ]);
    }

    /// <summary>No fiche is refused for its size, and all but the one with errors give a model.</summary>
    internal static void Verifier()
    {
        var projet = Compilateur.Projet("internal static class Programme;", Compilateur.References());
        foreach (var (genre, remplir) in FichesPleines.Toutes)
        {
            var ids = Compilateur.Pilote([FichesPleines.Creer(remplir)]).RunGenerators(projet).GetRunResult().Diagnostics.Select(diagnostic => diagnostic.Id).Distinct();
            Controle.Egal(genre == FichesPleines.AvecErreurs ? "RNCP0006" : "", string.Concat(ids.Except(["RNCP0030"])), genre);
        }
    }

    private static Contenu Une(Action<System.Text.Json.Nodes.JsonObject> remplir, Compilation projet, int fois)
    {
        var fichier = FichesPleines.Creer(remplir);
        GeneratorDriver pilote = null!;
        Compilation complet = null!;
        (IReadOnlyList<Diagnostic> Erreurs, long Octets) compile = ([], 0);
        var generateur = Serie.Repeter(fois, () => pilote = Compilateur.Pilote([fichier]), () => pilote = pilote.RunGeneratorsAndUpdateCompilation(projet, out complet, out _));
        // Each compilation is of a project of its own, since one keeps what it has bound.
        var compilateur = Serie.Repeter(fois, () => Compilateur.Pilote([fichier]).RunGeneratorsAndUpdateCompilation(projet, out complet, out _), () => compile = Compilateur.Compiler(complet));
        if (compile.Erreurs.Count > 0) throw new InvalidOperationException(compile.Erreurs[0].ToString());
        return new Contenu(fichier.GetText().Length, generateur, compilateur, compile.Octets, [.. pilote.GetRunResult().Diagnostics.Select(diagnostic => diagnostic.Id)]);
    }

    private static IReadOnlyList<string> Ligne(string genre, Contenu mesure) =>
    [
        genre, Serie.Octets(mesure.Caracteres), mesure.Generateur.Durees(), mesure.Compilateur.Durees(), Serie.Octets(mesure.Octets),
        mesure.Diagnostics.Count == 0 ? "none" : string.Join(", ", mesure.Diagnostics.GroupBy(id => id).Select(id => string.Create(CultureInfo.InvariantCulture, $"{id.Count()} {id.Key}"))),
    ];

    private sealed record Contenu(int Caracteres, Serie Generateur, Serie Compilateur, long Octets, IReadOnlyList<string> Diagnostics);
}
