using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Rncp.Benchmarks.Echelle;

/// <summary>What one project costs, measured in a process of its own so that its memory is its own.</summary>
/// <param name="Froid">Nanoseconds of first runs of the generator.</param>
/// <param name="Edition">Nanoseconds of runs after an edit of one file.</param>
/// <param name="EditionTemoin">The same for a generator of the same steps with nothing in them.</param>
/// <param name="EditionCode">Nanoseconds of runs after an edit of the C# of the project.</param>
/// <param name="Compilation">Nanoseconds of one compilation of everything, generator included.</param>
/// <param name="Processeurs">Nanoseconds of processors that it took.</param>
/// <param name="Assemblage">The bytes of the assembly.</param>
/// <param name="Alloue">The bytes that a first run of the generator allocates.</param>
/// <param name="MemoireMax">The bytes that the process held at the most.</param>
/// <param name="Erreur">The first error of the compilation; null when there is none.</param>
internal sealed record MesureEchelle(
    double[] Froid, double[] Edition, double[] EditionTemoin, double[] EditionCode, double Compilation, double Processeurs, long Assemblage, long Alloue, long MemoireMax, string? Erreur)
{
    private const string Code = "internal static class Programme { internal static int Un => 1; }";
    private const string AutreCode = "internal static class Programme { internal static int Deux => 2; }";
    private const int Fois = 5;
    private const int Editions = 31;

    /// <summary>An editor has run for long: what runs in it is compiled for good.</summary>
    private static readonly TimeSpan Essais = TimeSpan.FromSeconds(1.5);

    /// <param name="nombre">How many fiches the project has.</param>
    internal static MesureEchelle De(int nombre)
    {
        FichierMemoire[] fichiers = [.. FichesClonees.Creer(nombre)];
        var references = Compilateur.References();
        var projet = Compilateur.Projet(Code, references);
        // The compiler of a build server has its code compiled already.
        Compiler(FichesClonees.Creer(6), projet);

        GeneratorDriver pilote = null!;
        var avant = GC.GetTotalAllocatedBytes(precise: true);
        Generer(fichiers, projet);
        var alloue = GC.GetTotalAllocatedBytes(precise: true) - avant;
        var froid = Enumerable.Range(0, Fois).Select(_ => Serie.Chronometrer(() => pilote = Generer(fichiers, projet))).ToArray();

        var edition = Editer(pilote, fichiers[^1], projet);
        var temoin = Editer(Compilateur.Pilote(new GenerateurTemoin().AsSourceGenerator(), fichiers).RunGenerators(projet), fichiers[^1], projet);
        var editionCode = EditerLeCode(pilote, projet);

        (IReadOnlyList<Diagnostic> Erreurs, long Octets) compile = ([], 0);
        using var processus = Process.GetCurrentProcess();
        var processeurs = processus.TotalProcessorTime;
        var compilation = Serie.Chronometrer(() => compile = Compiler(fichiers, projet));
        processus.Refresh();
        processeurs = processus.TotalProcessorTime - processeurs;
        return new MesureEchelle(froid, edition, temoin, editionCode, compilation, processeurs.TotalNanoseconds, compile.Octets, alloue, processus.PeakWorkingSet64,
            pilote.GetRunResult().Diagnostics.Concat(compile.Erreurs).FirstOrDefault()?.ToString());
    }

    private static (IReadOnlyList<Diagnostic> Erreurs, long Octets) Compiler(IEnumerable<FichierMemoire> fichiers, Compilation projet)
    {
        Compilateur.Pilote(fichiers).RunGeneratorsAndUpdateCompilation(projet, out var complet, out _);
        return Compilateur.Compiler(complet);
    }

    private static GeneratorDriver Generer(IEnumerable<FichierMemoire> fichiers, Compilation projet) => Compilateur.Pilote(fichiers).RunGenerators(projet);

    /// <summary>Edits the title of one fiche, to and fro.</summary>
    private static double[] Editer(GeneratorDriver pilote, FichierMemoire fichier, Compilation projet)
    {
        var fichiers = new[] { fichier, fichier.Editer("\"intitule\": \"", "\"intitule\": \"Nouveau ") };
        var suivant = pilote;
        return Repeter(i => suivant = pilote.ReplaceAdditionalText(fichiers[i % 2], fichiers[(i + 1) % 2]), () => pilote = suivant.RunGenerators(projet));
    }

    private static double[] EditerLeCode(GeneratorDriver pilote, Microsoft.CodeAnalysis.CSharp.CSharpCompilation projet) =>
        Repeter(i => projet = Compilateur.Editer(projet, i % 2 == 0 ? AutreCode : Code), () => pilote = pilote.RunGenerators(projet));

    private static double[] Repeter(Action<int> editer, Action generer)
    {
        var debut = Stopwatch.GetTimestamp();
        var durees = new List<double>();
        for (var i = 0; durees.Count < Editions; i++)
        {
            editer(i);
            var duree = Serie.Chronometrer(generer);
            if (Stopwatch.GetElapsedTime(debut) > Essais) durees.Add(duree);
        }
        return [.. durees];
    }
}
