using Microsoft.CodeAnalysis;

namespace Rncp.Benchmarks.Echelle;

/// <summary>
/// The steps of our generator, with nothing in them: each file goes as many times through the driver, is chosen, joined with
/// what is known of all, and gives a comment in a file of the same name. What that costs is the bookkeeping of the compiler.
/// </summary>
internal sealed class GenerateurTemoin : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var fichiers = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Select(static (paire, _) => paire.Left);
        var doubles = fichiers.Collect().Select(static (tous, _) => tous.Length - tous.Length);
        var options = fichiers.Collect().Select(static (tous, _) => tous.Length);
        var lus = fichiers.Combine(doubles).Where(static paire => paire.Right == 0).Select(static (paire, annulation) => new Lu(Path.GetFileName(paire.Left.Path).Split('.')[0], paire.Left.GetText(annulation)!.Length));
        context.RegisterSourceOutput(lus.Select(static (lu, _) => lu.Longueur < 0), static (_, _) => { });

        var sains = lus.Where(static lu => lu.Longueur > 0).Combine(options);
        var modeles = sains.Select(static (paire, _) => paire.Left);
        var noms = modeles.Select(static (lu, _) => lu.Nom).Collect().Select(static (tous, _) => tous.Length);
        var emis = modeles.Combine(noms).Select(static (paire, _) => paire.Left).Select(static (lu, _) => new Emis(lu.Nom, $"// {lu.Longueur}"));
        var tailles = emis.Collect().Select(static (tous, _) => tous.Length);
        context.RegisterSourceOutput(sains.Combine(noms.Combine(tailles)).Select(static (tout, _) => tout.Right.Left < 0), static (_, _) => { });
        context.RegisterSourceOutput(emis.Combine(tailles).Select(static (paire, _) => paire.Left), static (sortie, emis) => sortie.AddSource(emis.Nom + ".g.cs", emis.Code));
    }

    private sealed record Lu(string Nom, int Longueur);

    private sealed record Emis(string Nom, string Code);
}
