using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Rncp.Benchmarks.Echelle;

/// <summary>What the compiler saves because of how the code is emitted: nanoseconds of processors for the same fiches, in turns.</summary>
/// <param name="Emis">The code as it is emitted.</param>
/// <param name="AvecNulls">The same, with the compiler looking for nulls in the data too.</param>
internal sealed record MesureGains(double[] Emis, double[] AvecNulls)
{
    internal const int Fiches = 20;

    private const int Fois = 3;
    private const string Directive = "#nullable disable warnings";

    internal static MesureGains Mesurer()
    {
        var projet = Compilateur.Projet("", Compilateur.References());
        Compilateur.Pilote(FichesClonees.Creer(Fiches)).RunGeneratorsAndUpdateCompilation(projet, out var emis, out _);
        var avecNulls = emis.SyntaxTrees.Aggregate(emis, (compilation, arbre) => arbre.ToString() is var code && code.Contains(Directive, StringComparison.Ordinal)
            ? compilation.ReplaceSyntaxTree(arbre, arbre.WithChangedText(SourceText.From(code.Replace(Directive, "", StringComparison.Ordinal), System.Text.Encoding.UTF8)))
            : compilation);
        Compiler(emis);
        Compiler(avecNulls);
        var mesures = Enumerable.Range(0, Fois).Select(_ => (Emis: Compiler(emis), AvecNulls: Compiler(avecNulls))).ToList();
        return new MesureGains([.. mesures.Select(mesure => mesure.Emis)], [.. mesures.Select(mesure => mesure.AvecNulls)]);
    }

    private static double Compiler(Compilation compilation)
    {
        // A compilation keeps what it bound: each time starts from the trees alone.
        var neuve = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees);
        GC.Collect();
        using var processus = Process.GetCurrentProcess();
        var avant = processus.TotalProcessorTime;
        Controle.Vrai(Compilateur.Compiler(neuve).Erreurs.Count == 0, "the fiches compile");
        processus.Refresh();
        return (processus.TotalProcessorTime - avant).TotalNanoseconds;
    }
}
